import {
  accountStateLabels,
  everyRoleInWords,
  registryHeadings,
  roleLabels,
  roles,
  type PersonColumn,
} from '@luoshi/domain'
import type { HeldRegistry, KeptPerson } from '../../ports/registry-keeping'
import { personFault, shutsOneselfOut } from '../keep-people'
import { nameProblems, namesById, repeated } from './cells'
import { chosen, writes, type Around, type Compare } from './comparison'
import { importRow, problem, type Reading, type RowProblem } from './import-row'
import { sheetRows, type SheetRow } from './sheet-rows'

type Row = SheetRow<PersonColumn>
type PersonReading = Reading<KeptPerson, PersonColumn>

const email = /^[^\s@<>"',;]{1,64}@[^\s@<>"',;]+\.[^\s@<>"',;.]+$/u

/** An account in the words of a sheet; never with a password. */
export const personCells = (
  { login, name, email: address, role, departmentId, active }: KeptPerson,
  nameOf: (id: string) => string,
): Record<PersonColumn, string> => ({
  login,
  name,
  email: address,
  role: roleLabels[role],
  department: departmentId === null ? '' : nameOf(departmentId),
  active: active ? accountStateLabels.active : accountStateLabels.inactive,
})

interface Read {
  after: KeptPerson
  problems: RowProblem[]
}

function roleIn(
  cell: string | undefined,
  before: KeptPerson | null,
): Pick<Read, 'problems'> & { role: KeptPerson['role'] } {
  const role = cell === undefined ? before?.role : roles.find((one) => roleLabels[one] === cell)
  if (role !== undefined) return { role, problems: [] }
  return {
    role: before?.role ?? 'clerk',
    problems: [problem('import.role-unknown', { role: cell ?? '', roles: everyRoleInWords })],
  }
}

function stateIn(cell: string | undefined, before: KeptPerson | null): Pick<Read, 'problems'> & { active: boolean } {
  if (cell === accountStateLabels.active) return { active: true, problems: [] }
  if (cell === accountStateLabels.inactive) return { active: false, problems: [] }
  const problems = cell ? [problem('import.state-unknown', { state: cell })] : []
  return { active: before?.active ?? true, problems }
}

function read({ cells }: Row, before: KeptPerson | null, held: HeldRegistry, newId: () => string): Read {
  const { login = '', department } = cells
  const name = cells.name ?? before?.name ?? ''
  const address = cells.email ?? before?.email ?? ''
  const role = roleIn(cells.role, before)
  const state = stateIn(cells.active, before)
  const found = held.departments.find((one) => one.name === department || one.shortName === department)
  const departmentId = department === undefined ? (before?.departmentId ?? null) : (found?.id ?? null)
  const unknown = Boolean(department) && found === undefined
  const problems = [
    ...nameProblems('people', 'login', login),
    ...nameProblems('people', 'name', name),
    ...(email.test(address) ? [] : [problem('import.email-malformed', { email: address })]),
    ...role.problems,
    ...state.problems,
    ...(unknown ? [problem('import.unknown-department', { name: department ?? '' })] : []),
  ]
  const version = (before?.version ?? 0) + 1
  const fields = { name, email: address, role: role.role, departmentId, active: state.active }
  return { after: { ...fields, id: before?.id ?? newId(), login, version }, problems }
}

function readings(rows: readonly Row[], held: HeldRegistry, { actor, newId }: Around): PersonReading[] {
  const byLogin = new Map(held.people.map((one) => [one.login, one]))
  const twice = repeated(rows.map(({ line, cells }) => ({ line, name: cells.login ?? '' })))
  const nameOf = namesById(held.departments)
  return rows.map((row) => {
    const before = byLogin.get(row.cells.login ?? '') ?? null
    const { after, problems } = read(row, before, held, newId)
    const fault = problems.length === 0 ? personFault(after, held) : null
    const others = [
      ...(twice.get(row.line) ?? []),
      ...(fault === null ? [] : [problem(fault, { login: after.login })]),
      ...(shutsOneselfOut(actor, after) ? [problem('registry.own-account')] : []),
    ]
    const cells = { before: before && personCells(before, nameOf), after: personCells(after, nameOf) }
    return { line: row.line, name: after.login, before, after, problems: [...problems, ...others], cells }
  })
}

/** People are known by their log-ins. A new account has no password until the administrator gives it one. */
export const comparePeople: Compare = (table, held, around, only) => {
  const { columns, rows } = sheetRows(table, registryHeadings.people)
  const begun = readings(chosen(rows, only), held, around)
  const shown = begun.map((one) => ({ one, row: importRow(one, columns) }))
  const written = shown.filter(({ row }) => writes(row))
  const added = written.filter(({ row }) => row.kind === 'new')
  const spoken = begun.filter(({ before }) => before !== null).length
  return {
    rows: shown.map(({ row }) => row),
    change: {
      people: { saved: written.map(({ one }) => one.after) },
      passwords: new Map(added.map(({ one }) => [one.after.id, around.unusableHash])),
    },
    absent: held.people.length - spoken,
  }
}
