import { Injectable } from '@nestjs/common'
import type { KeptDepartmentView, KeptGroupView, PersonView } from '@luoshi/contracts'
import { NotFound, type Missing } from '@luoshi/domain'
import { accountRows } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { departmentView } from './department-view'
import { groupView } from './group-view'
import { RegistryPorts } from './registry-ports'

/** The registry as its keepers see it. */
@Injectable()
export class RegistryReader {
  constructor(
    private readonly parts: RegistryPorts,
    private readonly database: DataSource,
  ) {}

  async departments(): Promise<KeptDepartmentView[]> {
    const held = await this.parts.keeping.read()
    return held.departments.map((one) => departmentView(one, held))
  }

  async groups(): Promise<KeptGroupView[]> {
    const held = await this.parts.keeping.read()
    return held.groups.map((one) => groupView(one, held))
  }

  /** Never with a password. A lock that has run out is none. */
  async people(): Promise<PersonView[]> {
    const [{ departments, people }, accounts] = await Promise.all([
      this.parts.keeping.read(),
      accountRows(this.database),
    ])
    const nameOf = new Map(departments.map((one) => [one.id, one.name]))
    const lockOf = new Map(accounts.map(({ id, lockedUntil }) => [id, lockedUntil]))
    const at = this.parts.now()
    return people.map((person) => {
      const lock = lockOf.get(person.id) ?? null
      return {
        ...person,
        departmentName: nameOf.get(person.departmentId ?? '') ?? null,
        lockedUntil: lock !== null && lock.getTime() > at ? lock.toISOString() : null,
      }
    })
  }

  department = async (id: string): Promise<KeptDepartmentView> => one('department', await this.departments(), id)
  group = async (id: string): Promise<KeptGroupView> => one('group', await this.groups(), id)
  person = async (id: string): Promise<PersonView> => one('person', await this.people(), id)
}

function one<T extends { id: string }>(what: Missing, all: readonly T[], id: string): T {
  const found = all.find((each) => each.id === id)
  if (found === undefined) throw new NotFound(what)
  return found
}
