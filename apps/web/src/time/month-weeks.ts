import type { CalendarYear } from '@luoshi/contracts'

export type Day = CalendarYear['items'][number]

const daysOfWeek = 7

/** Days from the Monday of its week to the date. */
const afterMonday = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + daysOfWeek - 1) % daysOfWeek

/** The days of a month in weeks that begin on Monday; null where the week belongs to another month. */
export function weeksOf(days: readonly Day[]): (Day | null)[][] {
  const cells: (Day | null)[] = [...Array<null>(afterMonday(days[0]?.date ?? '')).fill(null), ...days]
  while (cells.length % daysOfWeek !== 0) cells.push(null)
  return Array.from({ length: cells.length / daysOfWeek }, (_, week) =>
    cells.slice(week * daysOfWeek, (week + 1) * daysOfWeek),
  )
}

/** The days of a year by month, January first. */
export function monthsOf(days: readonly Day[]): { month: string; days: Day[] }[] {
  const months = new Map<string, Day[]>()
  for (const day of days) {
    const month = day.date.slice(0, 'YYYY-MM'.length)
    months.set(month, [...(months.get(month) ?? []), day])
  }
  return [...months].map(([month, of]) => ({ month, days: of }))
}

/** 休 on a weekday off, 班 on a weekend worked, nothing on a day that is as every week has it. */
export function markOf({ date, working, name }: Day): '休' | '班' | '' {
  const weekend = afterMonday(date) >= 5
  if (working) return weekend ? '班' : ''
  return !weekend || name !== '' ? '休' : ''
}
