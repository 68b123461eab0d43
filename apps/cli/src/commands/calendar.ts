import { addDays, stateCouncilCalendar, type CalendarDay } from '@luoshi/domain'
import { parsed } from '../arguments'
import { calendarTable } from '../calendar-table'
import type { Command, ExitCode, Output } from '../command'

const USAGE = 'YEAR [--json]   列出一年中每天是否工作日（国务院节假日安排）'

/** Every day of a year by the State Council's notice, without the office's own overrides. */
export function daysOf(year: string): CalendarDay[] {
  const calendar = stateCouncilCalendar()
  const days: CalendarDay[] = []
  for (let date = `${year}-01-01`; date.startsWith(year); date = addDays(date, 1)) days.push(calendar.day(date))
  return days
}

function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const request = parsed(args, { json: { type: 'boolean', default: false } })
  const [year = '', ...more] = request?.positionals ?? []
  if (request === null || more.length > 0 || !/^20\d\d$/.test(year)) {
    output.err(`用法：luoshi calendar ${USAGE}\n`)
    return Promise.resolve(2)
  }
  const days = daysOf(year)
  output.out(request.values.json ? `${JSON.stringify(days, null, 2)}\n` : calendarTable(days))
  return Promise.resolve(0)
}

/** Prints the working days of a year, the same in every time zone. */
export const calendar: Command = { usage: USAGE, run }
