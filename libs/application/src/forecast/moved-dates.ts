import {
  addMonths,
  addWorkingDays,
  dueDateOf,
  monthOf,
  periodIn,
  type AssignmentSeed,
  type ChinaDate,
  type Policy,
  type WorkingCalendar,
} from '@luoshi/domain'

/** A date of the plan on which nobody works, with the day that counts instead. */
export interface MovedDate {
  date: ChinaDate
  /** The holiday's name; empty on a weekend. */
  holiday: string
  /** A report day moves to the next working day; an assignment's date stays and is met on the working day before. */
  kind: 'report' | 'assignment'
  actsOn: ChinaDate
  /** How many assignments it concerns. */
  count: number
}

interface Stretch {
  from: ChinaDate
  to: ChinaDate
}

/** The days on which a policy's reports would be due if every day were a working day. */
function reportDays({ report }: Policy, { from, to }: Stretch, calendar: WorkingCalendar): ChinaDate[] {
  if (report === null) return []
  const days: ChinaDate[] = []
  for (let month = addMonths(monthOf(from), -1); month <= monthOf(to); month = addMonths(month, 1)) {
    const period = periodIn(report, month)
    if (period?.lastMonth === month) days.push(dueDateOf(report, period, calendar))
  }
  return days
}

/** Dates that fall on holidays and weekends within the stretch, earliest first. */
export function movedDates(seeds: readonly AssignmentSeed[], stretch: Stretch, calendar: WorkingCalendar): MovedDate[] {
  const found = new Map<string, MovedDate>()
  const note = (date: ChinaDate, kind: MovedDate['kind']): void => {
    const day = calendar.day(date)
    if (day.working || date < stretch.from || date > stretch.to) return
    const actsOn = addWorkingDays(calendar, date, kind === 'report' ? 0 : -1)
    const known = found.get(`${date}${kind}`) ?? { date, holiday: day.name, kind, actsOn, count: 0 }
    found.set(`${date}${kind}`, { ...known, count: known.count + 1 })
  }
  for (const { dueOn, policy } of seeds) {
    for (const date of reportDays(policy, stretch, calendar)) note(date, 'report')
    if (dueOn !== null) note(dueOn, 'assignment')
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}
