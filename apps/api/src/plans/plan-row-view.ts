import type { PlanRow as PlanRowView } from '@luoshi/contracts'
import { clockOf, type PlanRow } from '@luoshi/persistence'
import { clockView } from '../views/clock-view'

/** A plan as the list shows it; `real` is the present real instant. */
export function planRowView(row: PlanRow, real: number): PlanRowView {
  const { id, title, documentNumber, issuer, status, drill, issuedOn, draftCount, confirmedCount } = row
  const { assignmentCount, closedCount, byLight, issuedAt, createdAt } = row
  const clock = clockOf(row)
  return {
    ...{ id, title, documentNumber, issuer, status, drill, issuedOn, draftCount, confirmedCount },
    ...{ assignmentCount, closedCount, byLight },
    clock: clock === null ? null : clockView(clock, drill, real),
    issuedAt: issuedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  }
}
