import type { PlanEnding } from '@luoshi/application'
import type { PlanRow as PlanRowView } from '@luoshi/contracts'
import { figuresOf } from '@luoshi/domain'
import { clockOf, type PlanRow } from '@luoshi/persistence'
import { clockView } from '../views/clock-view'
import { iso } from '../views/instants'

const endingView = ({ openItems, reason, actor, at, done }: PlanEnding): PlanRowView['ending'] => ({
  ...{ openItems, reason, done },
  by: actor.name,
  at: iso(at),
})

/** A plan as the list shows it; `real` is the present real instant. */
export function planRowView(row: PlanRow, real: number): PlanRowView {
  const { id, title, documentNumber, issuer, status, drill, issuedOn, ending, draftCount, confirmedCount } = row
  const { counted, issuedAt, createdAt } = row
  const { total, open, closed, revoked, byLight } = figuresOf(counted)
  const clock = clockOf(row)
  return {
    ...{ id, title, documentNumber, issuer, status, drill, issuedOn, draftCount, confirmedCount },
    ...{ assignmentCount: total, openCount: open, closedCount: closed, revokedCount: revoked, byLight },
    ending: ending === null ? null : endingView(ending),
    clock: clock === null ? null : clockView(clock, drill, real),
    issuedAt: issuedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  }
}
