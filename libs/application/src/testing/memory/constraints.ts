import { cadences, holdsUnstorable, roles } from '@luoshi/domain'
import type { Draft } from '../../ports/plan-store'
import type { PlanTarget } from '../../ports/plan-targets'
import type { KeptDepartment, KeptPerson } from '../../ports/registry-keeping'
import { belongsToDepartment } from '../../registry/keep-people'

/** The database would not take this value. */
class NotKept extends Error {
  override readonly name = 'NotKept'
  constructor(column: string, value: unknown) {
    super(`${column} cannot be ${JSON.stringify(value)}`)
  }
}

function oneOf(column: string, value: string | null, all: readonly string[]): void {
  if (value !== null && !all.includes(value)) throw new NotKept(column, value)
}

/** Thirty-two bits. */
function integer(column: string, value: number): void {
  if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 31) throw new NotKept(column, value)
}

function date(column: string, value: string | null): void {
  if (value === null) return
  const read = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== value) throw new NotKept(column, value)
}

/** PostgreSQL keeps no NUL and no half of a pair, wherever in the row it stands. */
function storable(row: object): void {
  if (holdsUnstorable(row)) throw new NotKept('text', row)
}

/** What the table of drafts keeps by its types and CHECKs. */
export function keptDraft(draft: Draft): void {
  oneOf('cadence', draft.cadence, cadences)
  oneOf('dueOrigin', draft.dueOrigin, ['text', 'implied', 'office', 'ongoing'])
  integer('ordinal', draft.ordinal)
  integer('version', draft.version)
  date('dueOn', draft.dueOn)
  storable(draft)
}

export function keptTarget(target: PlanTarget): void {
  oneOf('comparator', target.comparator, ['=', '>=', '<=', '>', '<', 'range', 'change'])
  oneOf('measure', target.measure, ['appraisal', 'completion'])
  oneOf('origin', target.origin, ['text', 'office'])
  integer('ordinal', target.ordinal)
  integer('version', target.version)
  storable(target)
}

export function keptPerson(one: Pick<KeptPerson, 'role' | 'departmentId' | 'version'>): void {
  oneOf('role', one.role, roles)
  if (belongsToDepartment(one.role) !== (one.departmentId !== null)) throw new NotKept('departmentId', one.departmentId)
  integer('version', one.version)
  storable(one)
}

export function keptDepartment(one: KeptDepartment): void {
  date('dissolved', one.dissolved?.on ?? null)
  integer('version', one.version)
  storable(one)
}
