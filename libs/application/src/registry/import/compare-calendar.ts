import {
  dateInCell,
  dayWords,
  isDayName,
  longestDayName,
  registryHeadings,
  stateCouncilCalendar,
  workingInCell,
  type CalendarColumn,
  type CalendarDay,
  type ChinaDate,
} from '@luoshi/domain'
import type { KeptDay } from '../../ports/registry-keeping'
import { headingOf, repeated, yearProblems } from './cells'
import { chosen, writes, type Compare } from './comparison'
import { dayCells } from './day-cells'
import { importRow, problem, type ImportRow, type Reading, type RowProblem } from './import-row'
import { sheetRows, type SheetRow } from './sheet-rows'

type Row = SheetRow<CalendarColumn>
type DayReading = Reading<KeptDay, CalendarColumn>

const published = stateCouncilCalendar()

function dateProblems(cell: string, date: ChinaDate | null, before: KeptDay | null): RowProblem[] {
  const column = headingOf('calendar', 'date')
  if (cell === '') return [problem('import.name-missing', { column })]
  if (date === null) return [problem('import.date-malformed', { column })]
  return before === null ? yearProblems('calendar', 'date', date) : []
}

/** Whether the day is worked, or what is wrong with the cell; one that nothing was decided about must say it. */
function workingIn(
  cell: string | undefined,
  before: KeptDay | null,
): { working: boolean | null; problems: RowProblem[] } {
  const column = headingOf('calendar', 'working')
  if (cell === undefined && before !== null) return { working: before.working, problems: [] }
  if (cell === undefined || cell === '')
    return { working: null, problems: [problem('import.name-missing', { column })] }
  const working = workingInCell(cell)
  const { working: yes, off: no } = dayWords
  return { working, problems: working === null ? [problem('import.working-unknown', { column, cell, yes, no })] : [] }
}

function nameProblems(name: string): RowProblem[] {
  const details = { column: headingOf('calendar', 'name'), most: longestDayName.toString() }
  return isDayName(name) ? [] : [problem('import.day-name-invalid', details)]
}

function reading({ line, cells }: Row, kept: ReadonlyMap<ChinaDate, KeptDay>): DayReading {
  const { date: written = '' } = cells
  const date = dateInCell(written)
  const before = date === null ? null : (kept.get(date) ?? null)
  const now: CalendarDay | null = before ?? (date === null ? null : published.day(date))
  const { working, problems } = workingIn(cells.working, before)
  const stays = before === null && working === now?.working && !cells.name
  const name = stays ? now.name : (cells.name ?? before?.name ?? '')
  const after = { date: date ?? written, working: working ?? false, name, version: (before?.version ?? 0) + 1 }
  const shown = dayCells(after)
  return {
    line,
    name: after.date,
    before,
    after,
    problems: [...dateProblems(written, date, before), ...problems, ...nameProblems(name)],
    cells: {
      before: now && dayCells(now),
      after: working === null ? { ...shown, working: cells.working ?? '' } : shown,
    },
  }
}

/** A day that is published just as the sheet has it needs no decision. */
const unlessNeedless = (row: ImportRow): ImportRow =>
  row.kind === 'new' && row.changes.length === 0 ? { ...row, kind: 'same' } : row

/** Days are known by their dates, and shown against what is published where nothing was decided about them. */
export const compareCalendar: Compare = (table, { days }, _, only) => {
  const { columns, rows } = sheetRows(table, registryHeadings.calendar)
  const kept = new Map(days.map((day) => [day.date, day]))
  const begun = chosen(rows, only).map((row) => reading(row, kept))
  const twice = repeated(begun)
  const shown = begun.map((one) => {
    const problems = [...one.problems, ...(twice.get(one.line) ?? [])]
    return { one, row: unlessNeedless(importRow({ ...one, problems }, columns)) }
  })
  const spoken = new Set(begun.flatMap(({ before }) => before?.date ?? []))
  return {
    rows: shown.map(({ row }) => row),
    change: { days: { saved: shown.filter(({ row }) => writes(row)).map(({ one }) => one.after) } },
    absent: days.length - spoken.size,
  }
}
