import { chinaDate, dateEndingAt, endOf, startOf, type Instant } from '../../calendar/china-date'
import { addWorkingDays, type WorkingCalendar } from '../../calendar/working-calendar'
import { goesUp } from '../../catalogue/papers'
import { stageRow } from '../../catalogue/stages'
import type { Assignment, Light, LightReason } from '../assignment'
import { obligationsOf, type Obligation } from '../obligations'

export interface Lit {
  light: Light
  reasons: readonly LightReason[]
}

interface Threshold {
  at: Instant
  light: Light
  code: LightReason['code']
}

/** When an obligation turns the light, worst first. A missed due date is red at once, other lapses after some days. */
function thresholds(owed: Obligation, state: Assignment, calendar: WorkingCalendar): Threshold[] {
  const due = dateEndingAt(owed.dueAt)
  const longLate = endOf(addWorkingDays(calendar, due, state.policy.redAfter))
  switch (owed.subject) {
    case 'countersignature':
      return []
    case 'completion':
      return [
        { at: owed.dueAt, light: 'red', code: 'late' },
        {
          at: Math.max(owed.openedAt, startOf(addWorkingDays(calendar, due, -state.policy.yellowBefore))),
          light: 'yellow',
          code: 'due-soon',
        },
      ]
    case 'acknowledgement':
    case 'report':
    case 'order-reply':
      return [
        { at: longLate, light: 'red', code: 'late-long' },
        { at: owed.dueAt, light: 'yellow', code: 'late' },
      ]
  }
}

const reasonOf = (owed: Obligation, code: LightReason['code']): LightReason => ({
  code,
  obligation: owed.key,
  subject: owed.subject,
  partyId: owed.partyId,
  period: owed.period,
  dueOn: dateEndingAt(owed.dueAt),
})

const standingReason = (code: LightReason['code'], partyId: string, at: Instant | null): LightReason => ({
  code,
  obligation: null,
  subject: null,
  partyId,
  period: null,
  dueOn: at === null ? null : chinaDate(at),
})

/** What turns the light whatever the hour: open disputes and orders not yet answered. */
function standingReasons(state: Assignment): LightReason[] {
  const disputed = state.parties.filter((party) => party.status === 'refused')
  const orders = state.papers.filter((paper) => !goesUp(paper.kind) && paper.status === 'signed')
  return [
    ...disputed.map((party) => standingReason('disputed', party.id, party.refusedAt)),
    ...orders.map(({ kind, partyId, signedAt }) =>
      standingReason(kind === 'talk' ? 'talk-open' : 'order-open', partyId, signedAt),
    ),
  ]
}

const rank: Record<Light, number> = { green: 0, yellow: 1, red: 2 }

/** The light at a plan instant, with every reason that makes it not green; what is accepted, closed or revoked is green. */
export function lightAt(
  state: Assignment,
  at: Instant,
  calendar: WorkingCalendar,
  owed: readonly Obligation[] = obligationsOf(state, calendar),
): Lit {
  if (!stageRow(state.stage).owes) return { light: 'green', reasons: [] }
  const crossed = owed.flatMap((one) => {
    const worst = thresholds(one, state, calendar).find((threshold) => threshold.at <= at)
    return worst === undefined ? [] : [{ light: worst.light, reason: reasonOf(one, worst.code) }]
  })
  const standing = standingReasons(state).map((reason): { light: Light; reason: LightReason } => ({
    light: 'yellow',
    reason,
  }))
  const all = [...crossed, ...standing]
  all.sort((a, b) => rank[b.light] - rank[a.light])
  return { light: all[0]?.light ?? 'green', reasons: all.map((one) => one.reason) }
}

/** The first instant after the present at which time alone makes the light worse, with the obligation that does it. */
export function nextTurn(
  state: Assignment,
  calendar: WorkingCalendar,
  owed: readonly Obligation[],
): { at: Instant; owed: Obligation } | null {
  let first: { at: Instant; owed: Obligation } | null = null
  for (const one of owed)
    for (const { at, light } of thresholds(one, state, calendar))
      if (at > state.asOf && rank[light] > rank[state.light] && (first === null || at < first.at))
        first = { at, owed: one }
  return first
}

/** What a frozen month shows today: caught up later it is yellow, never green. */
export const shownLight = (frozen: { light: Light; caughtUpAt: Instant | null }): Light =>
  frozen.caughtUpAt === null ? frozen.light : 'yellow'
