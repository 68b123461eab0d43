import { RuleBroken, type Actor } from '@luoshi/domain'
import type { KeepingPorts } from './keeping-ports'
import type { KeptGroup } from '../ports/registry-keeping'
import { based } from './based'
import type { Editing } from './keep-departments'
import { keepersOnly } from './keepers'
import { refuseClash } from './names'
import { refuseRoster } from './rosters'

export type GroupEdit = Pick<KeptGroup, 'name' | 'aliases' | 'members'>

/** Adds a group under an id chosen by the caller. */
export async function addGroup(
  { keeping }: KeepingPorts,
  { id, actor, edit }: { id: string; actor: Actor; edit: GroupEdit },
): Promise<void> {
  keepersOnly(actor)
  await keeping.transact((held) => {
    const added = { ...edit, id, version: 1 }
    refuseClash(added, held)
    refuseRoster(edit.members, held.departments)
    return { change: { groups: { saved: [added] } }, answer: null }
  })
}

/** Changes a group as a whole. What was issued keeps the members it was issued with. */
export async function editGroup(
  { keeping }: KeepingPorts,
  { actor, edit, ...on }: Editing & { edit: GroupEdit },
): Promise<void> {
  keepersOnly(actor)
  await keeping.transact((held) => {
    const before = based('group', held.groups, on)
    const after = { ...before, ...edit, version: before.version + 1 }
    refuseClash(after, held)
    refuseRoster(edit.members, held.departments)
    return { change: { groups: { saved: [after] } }, answer: null }
  })
}

/** Deletes a group no draft names. */
export async function removeGroup({ keeping }: KeepingPorts, { actor, ...on }: Editing): Promise<void> {
  keepersOnly(actor)
  await keeping.transact(({ groups, groupDrafts }) => {
    const { id, name } = based('group', groups, on)
    if ((groupDrafts.get(id) ?? 0) > 0) throw new RuleBroken('registry.group-in-drafts', { name })
    return { change: { groups: { removed: [id] } }, answer: null }
  })
}
