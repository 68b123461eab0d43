import { addDays, addMonths, lastDateOf, monthOf, type ChinaDate } from '@luoshi/domain'

/** The same day of another month, or its last day where that month is shorter. */
function inMonth(date: ChinaDate, by: number): ChinaDate {
  const month = addMonths(monthOf(date), by)
  const same = `${month}-${date.slice('YYYY-MM-'.length)}`
  const last = lastDateOf(month)
  return same < last ? same : last
}

const moves: Readonly<Record<string, (date: ChinaDate) => ChinaDate>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -7),
  ArrowDown: (date) => addDays(date, 7),
  PageUp: (date) => inMonth(date, -1),
  PageDown: (date) => inMonth(date, 1),
  Home: (date) => `${monthOf(date)}-01`,
  End: (date) => lastDateOf(monthOf(date)),
}

/** The day a key leads to from another, by its name in keyboard events; null for other keys and beyond the year. */
export function reachedDay(date: ChinaDate, key: string): ChinaDate | null {
  const reached = moves[key]?.(date)
  return reached?.slice(0, 4) === date.slice(0, 4) ? reached : null
}
