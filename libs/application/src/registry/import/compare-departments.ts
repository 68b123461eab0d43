import { dateInCell, formerNameIn, namesInCell, registryHeadings, type DepartmentColumn } from '@luoshi/domain'
import type { HeldRegistry, KeptDepartment } from '../../ports/registry-keeping'
import { refuseDissolution } from '../dissolve-department'
import { clashFinder } from '../names'
import { rostersWithoutDissolved } from '../rosters'
import { headingOf, nameProblems, namesById, namesProblems, repeated, yearProblems } from './cells'
import { chosen, writes, type Around, type Compare } from './comparison'
import { departmentCells } from './department-cells'
import { importRow, problem, problemOf, type Reading, type RowProblem } from './import-row'
import { sheetRows, type SheetRow } from './sheet-rows'

type Row = SheetRow<DepartmentColumn>
type DepartmentReading = Reading<KeptDepartment, DepartmentColumn>

/** The department a row speaks of: by its name, or, where the row has renamed it, by a former name only this row has. */
function spokenOf({ cells }: Row, byName: ReadonlyMap<string, KeptDepartment>, names: ReadonlySet<string>) {
  const found = byName.get(cells.name ?? '')
  if (found !== undefined) return found
  const before = namesInCell(cells.formerNames ?? '')
    .map(formerNameIn)
    .find(({ name }) => byName.has(name) && !names.has(name))
  return before === undefined ? null : (byName.get(before.name) ?? null)
}

/** All but the dissolution, which may speak of other rows. */
function written({ cells }: Row, before: KeptDepartment | null, newId: () => string): KeptDepartment {
  const { name = '', shortName, aliases, formerNames } = cells
  return {
    id: before?.id ?? newId(),
    name,
    shortName: shortName === undefined ? (before?.shortName ?? null) : shortName || null,
    aliases: aliases === undefined ? (before?.aliases ?? []) : namesInCell(aliases),
    formerNames: formerNames === undefined ? (before?.formerNames ?? []) : namesInCell(formerNames).map(formerNameIn),
    dissolved: before?.dissolved ?? null,
    version: (before?.version ?? 0) + 1,
  }
}

function textProblems({ name, shortName, aliases, formerNames }: KeptDepartment): RowProblem[] {
  const former = formerNames.map((one) => one.name)
  return [
    ...nameProblems('departments', 'name', name),
    ...namesProblems('departments', 'shortName', shortName === null ? [] : [shortName]),
    ...namesProblems('departments', 'aliases', aliases),
    ...namesProblems('departments', 'formerNames', former),
    ...formerNames.flatMap(({ until }) => (until === null ? [] : yearProblems('departments', 'formerNames', until))),
  ]
}

/** The dissolution a row notes, or what is wrong with it. */
function dissolution(
  { cells }: Row,
  before: KeptDepartment | null,
  idOf: ReadonlyMap<string, string>,
): { dissolved: KeptDepartment['dissolved']; problems: RowProblem[] } {
  const { dissolvedOn, successor } = cells
  const kept = before?.dissolved ?? null
  const date = dissolvedOn ?? kept?.on ?? ''
  const on = dateInCell(date)
  if (date !== '' && on === null)
    return {
      dissolved: kept,
      problems: [problem('import.date-malformed', { column: headingOf('departments', 'dissolvedOn') })],
    }
  const outside = on === null || on === kept?.on ? [] : yearProblems('departments', 'dissolvedOn', on)
  if (outside.length > 0) return { dissolved: kept, problems: outside }
  if (on === null) return { dissolved: null, problems: successor ? [problem('import.successor-without-date')] : [] }
  if (successor === undefined) return { dissolved: { on, successorId: kept?.successorId ?? null }, problems: [] }
  const successorId = idOf.get(successor) ?? null
  const unknown = successor !== '' && successorId === null
  return {
    dissolved: { on, successorId },
    problems: unknown ? [problem('import.unknown-department', { name: successor })] : [],
  }
}

function readings(rows: readonly Row[], held: HeldRegistry, { newId, today }: Around): DepartmentReading[] {
  const byName = new Map(held.departments.map((one) => [one.name, one]))
  const names = new Set(rows.map(({ cells }) => cells.name ?? ''))
  const begun = rows.map((row) => {
    const before = spokenOf(row, byName, names)
    return { row, before, after: written(row, before, newId) }
  })
  const idOf = new Map([...held.departments, ...begun.map(({ after }) => after)].map(({ name, id }) => [name, id]))
  const made = begun.map(({ row, before, after }) => {
    const { dissolved, problems } = dissolution(row, before, idOf)
    return { row, before, after: { ...after, dissolved }, problems: [...textProblems(after), ...problems] }
  })
  const madeById = new Map(made.map(({ after }) => [after.id, after]))
  const all = [...held.departments.filter(({ id }) => !madeById.has(id)), ...madeById.values()]
  const clashOf = clashFinder([...all, ...held.groups])
  const [nameBefore, nameAfter] = [namesById(held.departments), namesById(all)]
  const twice = repeated(rows.map(({ line, cells }) => ({ line, name: cells.name ?? '' })))
  return made.map(({ row: { line }, before, after, problems }) => {
    const clash = clashOf(after)
    const others = [
      ...(twice.get(line) ?? []),
      ...(clash === null || twice.has(line) ? [] : [problem('import.name-held', { ...clash })]),
      ...problemOf(() => {
        refuseDissolution(after, all, today)
      }),
    ]
    const cells = {
      before: before && departmentCells(before, nameBefore),
      after: departmentCells(after, nameAfter),
    }
    return { line, name: after.name, before, after, problems: [...problems, ...others], cells }
  })
}

/** Departments are known by their names; one that the sheet does not list stays as it is. */
export const compareDepartments: Compare = (table, held, around, only) => {
  const { columns, rows } = sheetRows(table, registryHeadings.departments)
  const read = readings(chosen(rows, only), held, around)
  const shown = read.map((one) => ({ one, row: importRow(one, columns) }))
  const saved = shown.filter(({ row }) => writes(row)).map(({ one }) => one.after)
  const savedById = new Map(saved.map((one) => [one.id, one]))
  const after = [...held.departments.filter(({ id }) => !savedById.has(id)), ...saved]
  const spoken = new Set(read.flatMap(({ before }) => before?.id ?? []))
  return {
    rows: shown.map(({ row }) => row),
    change: { departments: { saved }, groups: { saved: rostersWithoutDissolved(held.groups, after) } },
    absent: held.departments.length - spoken.size,
  }
}
