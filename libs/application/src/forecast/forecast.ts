import type { AssignmentSeed, BehaviourName, CheckKind, ChinaDate, PlanPolicy, WorkingCalendar } from '@luoshi/domain'
import { addMonths, chinaDate, monthOf, startOf } from '@luoshi/domain'
import { giveWay } from '../give-way'
import { behaviours } from './behaviour'
import { checksByMonth } from './check-months'
import { movedDates, type MovedDate } from './moved-dates'
import { play } from './play'
import { Tally, type DepartmentLoad, type MonthLoad } from './tally'

export interface ForecastRequest {
  seeds: readonly AssignmentSeed[]
  policy: PlanPolicy
  calendar: WorkingCalendar
  /** The date the plan would be issued. */
  issuedOn: ChinaDate
  behaviour: BehaviourName
}

/** The year that follows the issuing as it would run. All figures are counts of letters or of things due. */
export interface Forecast {
  from: ChinaDate
  /** The last day looked at. */
  to: ChinaDate
  behaviour: BehaviourName
  assignments: number
  months: (MonthLoad & { checks: CheckKind[] })[]
  /** The most burdened first. */
  departments: DepartmentLoad[]
  moved: MovedDate[]
}

/** Twelve months from the first day on. */
const lastDay = (from: ChinaDate): ChinaDate => {
  const end = startOf(`${addMonths(monthOf(from), 12)}-01`) + (Number(from.slice(8)) - 1) * 86_400_000
  return chinaDate(end - 1)
}

/**
 * Plays every assignment through a year under the behaviour, giving way to other work between them.
 * Deterministic: the same request gives the same year.
 */
export async function forecast(request: ForecastRequest): Promise<Forecast> {
  const { seeds, policy, calendar, issuedOn, behaviour } = request
  const to = lastDay(issuedOn)
  const rehearsal = { from: startOf(issuedOn, 9), until: startOf(to, 24), calendar, behaviour: behaviours[behaviour] }
  const tally = new Tally(calendar)
  for (const seed of seeds) {
    for (const step of play(seed, rehearsal)) tally.count(step)
    await giveWay()
  }
  const checks = checksByMonth(policy, rehearsal.from, rehearsal.until, calendar)
  const months = tally.months(monthOf(issuedOn), monthOf(to))
  return {
    ...{ from: issuedOn, to, behaviour, assignments: seeds.length },
    months: months.map((load) => ({ ...load, checks: checks.get(load.month) ?? [] })),
    departments: tally.departments(),
    moved: movedDates(seeds, { from: issuedOn, to }, calendar),
  }
}
