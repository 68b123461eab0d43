import { inOneCell, namesInCell, registryHeadings, type GroupColumn } from '@luoshi/domain'
import type { HeldRegistry, KeptDepartment, KeptGroup } from '../../ports/registry-keeping'
import { clashFinder } from '../names'
import { nameProblems, namesById, namesProblems } from './cells'
import { chosen, writes, type Around, type Compare } from './comparison'
import { importRow, problem, type Reading, type RowProblem } from './import-row'
import { sheetRows, type SheetRow } from './sheet-rows'

type Row = SheetRow<GroupColumn>

/** The rows of one group: one a member, the name above or repeated. */
interface Listing {
  line: number
  name: string
  aliases: string | undefined
  /** Absent where the sheet has no such column. */
  members: { line: number; name: string }[] | undefined
}

/** Rows gathered by group; a row without a name belongs to the group above it. */
function listings(rows: readonly Row[]): Listing[] {
  const byName = new Map<string, Listing>()
  let above = ''
  for (const { line, cells } of rows) {
    const name = cells.name === undefined || cells.name === '' ? above : cells.name
    above = name
    const listing = byName.get(name) ?? {
      line,
      name,
      aliases: cells.aliases,
      members: cells.member === undefined ? undefined : [],
    }
    byName.set(name, listing)
    if (!listing.aliases && cells.aliases) listing.aliases = cells.aliases
    if (cells.member) listing.members?.push({ line, name: cells.member })
  }
  return [...byName.values()]
}

/** Members by any of their present names. */
function memberIndex(departments: readonly KeptDepartment[]): Map<string, KeptDepartment> {
  const index = new Map<string, KeptDepartment>()
  const names = [
    (one: KeptDepartment) => [one.name],
    ({ shortName }: KeptDepartment) => (shortName === null ? [] : [shortName]),
    ({ aliases }: KeptDepartment) => aliases,
  ]
  for (const namesOf of names)
    for (const one of departments) for (const name of namesOf(one)) if (!index.has(name)) index.set(name, one)
  return index
}

function memberProblems(members: Listing['members'], index: ReadonlyMap<string, KeptDepartment>): RowProblem[] {
  const seen = new Set<string>()
  return (members ?? []).flatMap(({ name }) => {
    const found = index.get(name)
    if (found === undefined) return [problem('import.unknown-department', { name })]
    if (found.dissolved !== null) return [problem('import.member-dissolved', { name })]
    const twice = seen.has(found.id)
    seen.add(found.id)
    return twice ? [problem('import.member-twice', { name })] : []
  })
}

const groupCells = ({ name, aliases, members }: KeptGroup, nameOf: (id: string) => string) => ({
  name,
  aliases: inOneCell(aliases),
  member: inOneCell(members.map(nameOf)),
})

/** What rows are held against. */
interface Known {
  held: HeldRegistry
  index: ReadonlyMap<string, KeptDepartment>
  nameOf: (id: string) => string
  newId: Around['newId']
}

function reading(
  { line, name, aliases, members }: Listing,
  { held, index, nameOf, newId }: Known,
): Reading<KeptGroup, GroupColumn> {
  const before = held.groups.find((one) => one.name === name) ?? null
  const found = members?.flatMap((member) => index.get(member.name)?.id ?? [])
  const after: KeptGroup = {
    id: before?.id ?? newId(),
    name,
    aliases: aliases === undefined ? (before?.aliases ?? []) : namesInCell(aliases),
    members: found ?? before?.members ?? [],
    version: (before?.version ?? 0) + 1,
  }
  const problems = [
    ...nameProblems('groups', 'name', name),
    ...namesProblems('groups', 'aliases', after.aliases),
    ...memberProblems(members, index),
  ]
  const cells = { before: before && groupCells(before, nameOf), after: groupCells(after, nameOf) }
  return { line, name, before, after, problems, cells }
}

/** Groups are known by their names, members by theirs; the sheet's order is the roster's. */
export const compareGroups: Compare = (table, held, { newId }, only) => {
  const { columns, rows } = sheetRows(table, registryHeadings.groups)
  const { departments } = held
  const known: Known = { held, newId, index: memberIndex(departments), nameOf: namesById(departments) }
  const begun = chosen(listings(rows), only).map((listing) => reading(listing, known))
  const made = new Set(begun.map(({ after }) => after.id))
  const all = [...held.groups.filter(({ id }) => !made.has(id)), ...begun.map(({ after }) => after)]
  const clashOf = clashFinder([...all, ...held.departments])
  const shown = begun.map((one) => {
    const clash = clashOf(one.after)
    const problems = clash === null ? one.problems : [...one.problems, problem('import.name-held', { ...clash })]
    return { one, row: importRow({ ...one, problems }, columns) }
  })
  const saved = shown.filter(({ row }) => writes(row)).map(({ one }) => one.after)
  const spoken = begun.filter(({ before }) => before !== null).length
  return { rows: shown.map(({ row }) => row), change: { groups: { saved } }, absent: held.groups.length - spoken }
}
