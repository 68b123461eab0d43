import { markOf, type Day } from '../../time/month-weeks'

export interface NamedDays {
  name: string
  mark: ReturnType<typeof markOf>
  first: string
  last: string
}

const dayMs = 86_400_000
const follows = (date: string, other: string): boolean => Date.parse(date) - Date.parse(other) === dayMs

/** The named days of a year in order, those of one name that follow each other as one span. */
export function namedDays(days: readonly Day[]): NamedDays[] {
  const spans: NamedDays[] = []
  for (const day of days.filter(({ name }) => name !== '')) {
    const span = spans.at(-1)
    const mark = markOf(day)
    if (span?.name === day.name && span.mark === mark && follows(day.date, span.last)) span.last = day.date
    else spans.push({ name: day.name, mark, first: day.date, last: day.date })
  }
  return spans
}
