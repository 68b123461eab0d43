const pad = (value: number): string => String(value).padStart(2, '0')

/** Last day of a month of the Gregorian calendar, 1–12; 0 for a month there is not. */
export function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  return day >= 1 && day <= lastDayOf(year, month) ? `${String(year)}-${pad(month)}-${pad(day)}` : null
}

/** The last day of a month, or null where there is no such month. */
export const monthEnd = (year: number, month: number): string | null => isoDate(year, month, lastDayOf(year, month))
