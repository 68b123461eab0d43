import published from 'chinese-days/dist/chinese-days.json'
import type { ChinaDate } from './china-date'
import { fixedHolidays } from '../vocabulary/holidays'
import { makeUpDayWords } from '../vocabulary/words'
import { isWeekend, type CalendarDay, type WorkingCalendar } from './working-calendar'

/** A day the office itself decides, such as a notice the library does not hold yet. */
export type CalendarOverride = CalendarDay

const holidays: Record<string, string> = published.holidays
const makeUpDays: Record<string, string> = published.workdays

/** The last year whose notice the library holds. */
export const lastPublishedYear: string = Object.keys(holidays).reduce(
  (last, date) => (date.slice(0, 4) > last ? date.slice(0, 4) : last),
  '',
)

/** The library writes `English,中文,days`. */
const chineseName = (entry: string): string => entry.split(',')[1] ?? ''

/**
 * Working days by the State Council's yearly notices (chinese-days) with the office's overrides on top.
 * Reads the library's dates as data: its own functions parse dates in the host's time zone.
 */
export function stateCouncilCalendar(overrides: readonly CalendarOverride[] = []): WorkingCalendar {
  const decided = new Map(overrides.map((day) => [day.date, day]))
  return { day: (date) => decided.get(date) ?? publishedDay(date) }
}

function publishedDay(date: ChinaDate): CalendarDay {
  const holiday = holidays[date]
  const fixed = date.slice(0, 4) > lastPublishedYear ? fixedHolidays[date.slice(5)] : undefined
  if (fixed !== undefined) return { date, working: false, name: fixed }
  if (holiday !== undefined) return { date, working: false, name: chineseName(holiday) }
  const makeUp = makeUpDays[date]
  if (makeUp !== undefined) return { date, working: true, name: makeUpDayWords(chineseName(makeUp)) }
  return { date, working: !isWeekend(date), name: '' }
}
