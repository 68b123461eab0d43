import { addMonths, chinaDate, endOf, lastDateOf, monthOf, startOf, type Instant } from '../calendar/china-date'
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar'
import { dutyKinds, dutyOfRung, type DutyKind } from '../catalogue/duties'
import { stageRow } from '../catalogue/stages'
import { rungAt } from '../policy/ladder'
import { periodAfter, reportDates } from '../policy/periods'
import type { Assignment } from './assignment'
import { nextTurn } from './lights/light'
import { obligationsOf, type Obligation } from './obligations'

/** Something nobody commands: it is done when its moment comes. */
export interface Duty {
  kind: DutyKind
  /** Nominal plan time. */
  at: Instant
  /** Who keeps the timer: the assignment's own workflow, or its plan for moments all assignments share. */
  owner: 'assignment' | 'plan'
  obligation: Obligation | null
  /** Position in the obligation's ladder. */
  rung: number | null
  /** Report period or month, where the duty is about one. */
  period: string | null
}

const duty = (kind: DutyKind, at: Instant, more: Partial<Duty> = {}): Duty => ({
  kind,
  at,
  owner: 'assignment',
  obligation: null,
  rung: null,
  period: null,
  ...more,
})

function nextRung(state: Assignment, owed: Obligation, calendar: WorkingCalendar): Duty[] {
  const ladder = state.policy.ladders[owed.subject]
  const climbed = state.climbed[owed.key] ?? 0
  const position = ladder.findIndex(
    (rung, index) => index >= climbed && rungAt(rung, owed.dueAt, calendar) >= owed.openedAt,
  )
  const rung = ladder[position]
  if (rung === undefined) return []
  const owner = owed.own || rung.offset > 0 ? 'assignment' : 'plan'
  return [
    duty(dutyOfRung(rung.action), rungAt(rung, owed.dueAt, calendar), {
      owner,
      obligation: owed,
      rung: position,
      period: owed.period,
    }),
  ]
}

const silence = (owed: Obligation): Duty[] =>
  owed.subject === 'countersignature' ? [duty('recordSilence', owed.dueAt, { obligation: owed })] : []

function nextReport(state: Assignment, calendar: WorkingCalendar): Duty[] {
  const rule = state.policy.report
  if (rule === null || !stageRow(state.stage).works) return []
  const period = periodAfter(rule, state.lastPeriod, state.reportingSince, calendar)
  const { opensAt } = reportDates(rule, period, calendar)
  return [
    duty('requestReport', opensAt, { owner: state.policy.ownCadence ? 'assignment' : 'plan', period: period.name }),
  ]
}

function nextFreeze(state: Assignment): Duty[] {
  const { lastFrozen, registeredAt } = state
  const month = lastFrozen === null ? monthOf(chinaDate(registeredAt)) : addMonths(lastFrozen, 1)
  return [duty('freezeLight', endOf(lastDateOf(month)), { owner: 'plan', period: month })]
}

function nextTurning(state: Assignment, calendar: WorkingCalendar, owed: readonly Obligation[]): Duty[] {
  const turn = nextTurn(state, calendar, owed)
  if (turn === null) return []
  const owner = turn.owed.own || turn.at > turn.owed.dueAt ? 'assignment' : 'plan'
  return [duty('turnLight', turn.at, { owner, obligation: turn.owed })]
}

/** Filed on the first working morning after the end; what was revoked has nothing to be filed and ends at once. */
function filing(state: Assignment, calendar: WorkingCalendar): Duty[] {
  if (state.closedAt === null || state.filedAt !== null) return []
  if (state.stage === 'revoked') return [duty('file', state.closedAt)]
  return [duty('file', startOf(addWorkingDays(calendar, chinaDate(state.closedAt), 1), 9))]
}

/** Everything that lies ahead, each at its nominal time; nothing before what has already happened. */
export function dutiesOf(state: Assignment, calendar: WorkingCalendar): Duty[] {
  if (state.stage === 'registered') return [duty('assignParties', state.asOf)]
  if (state.closedAt !== null) return filing(state, calendar)
  const owed = obligationsOf(state, calendar)
  const ahead = [
    ...owed.flatMap((one) => [...nextRung(state, one, calendar), ...silence(one)]),
    ...nextReport(state, calendar),
    ...nextTurning(state, calendar, owed),
    ...nextFreeze(state),
  ]
  return ahead.map((one) => ({ ...one, at: Math.max(one.at, state.asOf) }))
}

const order = (one: Duty): number => dutyKinds.indexOf(one.kind)

/** The duty that falls due first, or the first of one owner's. */
export function nextDuty(state: Assignment, calendar: WorkingCalendar, owner?: Duty['owner']): Duty | null {
  const ahead = dutiesOf(state, calendar).filter((one) => owner === undefined || one.owner === owner)
  return ahead.reduce<Duty | null>(
    (first, one) =>
      first === null || one.at < first.at || (one.at === first.at && order(one) < order(first)) ? one : first,
    null,
  )
}
