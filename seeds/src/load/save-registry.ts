import type { Ports } from '@luoshi/application'
import { departments } from '../registry/departments'
import { groups } from '../registry/groups'
import { townships } from '../registry/townships'
import { identityOf } from './identity'

/** Departments and groups, once: what the office changed since is left as it is. */
export async function saveRegistry({ registry }: Ports): Promise<void> {
  const known = new Set((await registry.departments()).map(({ id }) => id))
  const all = [...departments, ...townships].map(({ name, shortName, formerNames }) => ({
    id: identityOf('department', name),
    name,
    shortName: shortName ?? null,
    formerNames: (formerNames ?? []).map((former) => ({ name: former, until: null })),
  }))
  await registry.saveDepartments(all.filter(({ id }) => !known.has(id)))
  const rosters = new Set((await registry.groups()).map(({ id }) => id))
  const listed = groups.map(({ name, members }) => ({
    id: identityOf('group', name),
    name,
    members: members.map((member) => identityOf('department', member)),
  }))
  await registry.saveGroups(listed.filter(({ id }) => !rosters.has(id)))
}
