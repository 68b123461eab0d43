import type { KeptDay } from '@luoshi/application'
import type { RegistryCalendar } from '@luoshi/contracts'
import { addDays, lastPublishedYear, stateCouncilCalendar } from '@luoshi/domain'

const published = stateCouncilCalendar()

/** All days of a year as they are worked, and those the office has decided about beside what was published for them. */
export function calendarYearView(kept: readonly KeptDay[], year: number): RegistryCalendar {
  const calendar = stateCouncilCalendar(kept.map(({ date, working, name }) => ({ date, working, name })))
  const days: RegistryCalendar['days'] = []
  const prefix = year.toString()
  for (let at = `${prefix}-01-01`; at.startsWith(prefix); at = addDays(at, 1)) days.push(calendar.day(at))
  const decided = kept
    .filter(({ date }) => date.startsWith(prefix))
    .map((day) => {
      const { working, name } = published.day(day.date)
      return { ...day, published: { working, name } }
    })
  return { lastPublishedYear, days, decided }
}
