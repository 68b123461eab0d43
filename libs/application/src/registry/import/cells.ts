import {
  calendarYears,
  isChinaDate,
  isName,
  registryHeadings,
  type ChinaDate,
  type RegistryColumn,
  type RegistrySubject,
} from '@luoshi/domain'
import { problem, type RowProblem } from './import-row'

/** The heading of a column, for sentences. */
export function headingOf(subject: RegistrySubject, column: RegistryColumn): string {
  const headings: Partial<Record<RegistryColumn, string>> = registryHeadings[subject]
  return headings[column] ?? ''
}

/** What is wrong with a name that must be there. */
export function nameProblems(subject: RegistrySubject, column: RegistryColumn, name: string): RowProblem[] {
  const details = { column: headingOf(subject, column) }
  if (name === '') return [problem('import.name-missing', details)]
  return isName(name) ? [] : [problem('import.text-invalid', details)]
}

/** The same for names that may be there. */
export const namesProblems = (
  subject: RegistrySubject,
  column: RegistryColumn,
  names: readonly string[],
): RowProblem[] => (names.every(isName) ? [] : [problem('import.text-invalid', { column: headingOf(subject, column) })])

/** What is wrong with the year of a date. */
export function yearProblems(subject: RegistrySubject, column: RegistryColumn, date: ChinaDate): RowProblem[] {
  if (isChinaDate(date)) return []
  const { first, last } = calendarYears
  return [problem('import.year-outside', { column: headingOf(subject, column), first: `${first}`, last: `${last}` })]
}

/** Every row whose key another row has too. */
export function repeated(rows: readonly { line: number; name: string }[]): Map<number, RowProblem[]> {
  const byName = new Map<string, { line: number }[]>()
  for (const row of rows.filter(({ name }) => name !== '')) byName.set(row.name, [...(byName.get(row.name) ?? []), row])
  const twice = [...byName.values()].filter((same) => same.length > 1)
  return new Map(
    twice.flatMap((same) =>
      same.map((row): [number, RowProblem[]] => {
        const other = same.find(({ line }) => line !== row.line)?.line ?? row.line
        return [row.line, [problem('import.name-twice', { line: other.toString() })]]
      }),
    ),
  )
}

/** The name of a department by its id, empty where there is none. */
export function namesById(all: readonly { id: string; name: string }[]): (id: string) => string {
  const names = new Map(all.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}
