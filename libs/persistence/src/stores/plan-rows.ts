import type { Draft, Plan, PlanChange, PlanImport, TextSpan } from '@luoshi/application'
import type { PlanClock } from '@luoshi/domain'
import type { PlanDraftEntity } from '../entities/plan-draft.entity'
import type { PlanEntity } from '../entities/plan.entity'
import { instant, instantOrNull, timestamp, timestampOrNull } from './row'

/** The columns of a plan without its text and reading. */
export const planColumns = {
  id: true,
  title: true,
  issuer: true,
  signedOn: true,
  year: true,
  status: true,
  drill: true,
  ending: true,
  issuedOn: true,
  limitsFromIssue: true,
  run: true,
  clockStartedAt: true,
  clockOrigin: true,
  clockFactor: true,
  policy: true,
  issuingTotal: true,
  issuingDone: true,
  issuedBy: true,
  lastMoment: true,
  draftChanges: true,
} as const satisfies Partial<Record<keyof PlanEntity, true>>

type PlanRow = Pick<PlanEntity, keyof typeof planColumns>

const clockOf = ({ clockStartedAt, clockOrigin, clockFactor }: PlanRow): PlanClock | null =>
  clockStartedAt === null || clockOrigin === null || clockFactor === null
    ? null
    : { startedAt: instant(clockStartedAt), origin: instant(clockOrigin), factor: clockFactor }

export const planOf = (row: PlanRow): Plan => ({
  id: row.id,
  title: row.title,
  issuer: row.issuer,
  signedOn: row.signedOn,
  year: row.year,
  status: row.status,
  drill: row.drill,
  ending: row.ending,
  issuedOn: row.issuedOn,
  limitsFromIssue: row.limitsFromIssue,
  run: row.run,
  clock: clockOf(row),
  policy: row.policy,
  issuingTotal: row.issuingTotal,
  issuingDone: row.issuingDone,
  issuedBy: row.issuedBy,
  lastMoment: row.lastMoment,
  draftChanges: row.draftChanges,
})

export const newPlanRow = ({ createdAt, ...plan }: Omit<PlanImport, 'original'>): Partial<PlanEntity> => ({
  ...plan,
  createdAt: timestamp(createdAt),
})

const clockColumns = (clock: PlanClock | null): Partial<PlanEntity> => ({
  clockStartedAt: timestampOrNull(clock?.startedAt ?? null),
  clockOrigin: timestampOrNull(clock?.origin ?? null),
  clockFactor: clock?.factor ?? null,
})

/** The columns that a change sets; empty when it leaves the plan's own row alone. */
export function changedColumns({ plan = {}, issuedAt, logged }: PlanChange): Partial<PlanEntity> {
  const { clock, ...columns } = plan
  return {
    ...columns,
    ...(clock === undefined ? {} : clockColumns(clock)),
    ...(issuedAt === undefined ? {} : { issuedAt: timestamp(issuedAt) }),
    ...(logged === undefined ? {} : { draftChanges: logged.seq }),
  }
}

export const span = (start: number | null, end: number | null): TextSpan | null =>
  start === null || end === null ? null : { start, end }

export const draftOf = ({
  clauseStart,
  clauseEnd,
  taskStart,
  taskEnd,
  confirmedAt,
  changedAt,
  ...row
}: PlanDraftEntity): Draft => ({
  ...row,
  clauseSpan: span(clauseStart, clauseEnd),
  taskSpan: span(taskStart, taskEnd),
  confirmedAt: instantOrNull(confirmedAt),
  changedAt: instantOrNull(changedAt),
})

export const draftRow = ({ clauseSpan, taskSpan, confirmedAt, changedAt, ...draft }: Draft): PlanDraftEntity => ({
  ...draft,
  clauseStart: clauseSpan?.start ?? null,
  clauseEnd: clauseSpan?.end ?? null,
  taskStart: taskSpan?.start ?? null,
  taskEnd: taskSpan?.end ?? null,
  confirmedAt: timestampOrNull(confirmedAt),
  changedAt: timestampOrNull(changedAt),
})
