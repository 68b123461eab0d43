import { RuleBroken, type RegistryColumn, type RefusalCode } from '@luoshi/domain'

/** A sheet's cells as text, its heading among the first rows. */
export type Table = readonly (readonly string[])[]

export interface FieldChange {
  column: RegistryColumn
  before: string
  after: string
}

/** Why a row cannot be taken: a refusal's code with what fills its sentence. */
export interface RowProblem {
  code: RefusalCode
  details: Readonly<Record<string, string>>
}

export type ImportKind = 'new' | 'changed' | 'same' | 'conflict'

/** What a row of the sheet would change. */
export interface ImportRow {
  /** As the spreadsheet counts, from 1. */
  line: number
  /** What it is about: a department, a group, a log-in or a date. */
  name: string
  kind: ImportKind
  changes: readonly FieldChange[]
  problems: readonly RowProblem[]
  /** Of the record it changes; null for a new one. */
  version: number | null
}

/** A row on its way: what was there and what it makes of it, field by field in words. */
export interface Reading<T, C extends RegistryColumn> {
  line: number
  name: string
  before: T | null
  after: T
  problems: RowProblem[]
  cells: { before: Readonly<Record<C, string>> | null; after: Readonly<Record<C, string>> }
}

const kindOf = (isNew: boolean, changes: number, problems: number): ImportKind => {
  if (problems > 0) return 'conflict'
  if (isNew) return 'new'
  return changes > 0 ? 'changed' : 'same'
}

/** The row as it is shown; columns the sheet does not have cannot change. */
export function importRow<T extends { version: number }, C extends RegistryColumn>(
  { line, name, before, problems, cells }: Reading<T, C>,
  columns: readonly C[],
): ImportRow {
  const changes = columns.flatMap((column) => {
    const [was, is] = [cells.before?.[column] ?? '', cells.after[column]]
    return was === is ? [] : [{ column, before: was, after: is }]
  })
  const kind = kindOf(before === null, changes.length, problems.length)
  return { line, name, kind, changes, problems, version: before?.version ?? null }
}

export const problem = (code: RefusalCode, details: Record<string, string> = {}): RowProblem => ({ code, details })

/** A rule's refusal as a problem of the row. */
export function problemOf(check: () => void): RowProblem[] {
  try {
    check()
    return []
  } catch (error) {
    if (error instanceof RuleBroken) return [problem(error.code, { ...error.details })]
    throw error
  }
}
