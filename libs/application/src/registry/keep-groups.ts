import { RuleBroken } from '@luoshi/domain'
import type { Asked } from '../change'
import type { Ports } from '../ports/ports'
import type { KeptGroup } from '../ports/registry-keeping'
import type { GroupEntry } from './entries'
import { addRecord, editRecord, groupRecords, removeRecord, type Editing } from './keep-records'
import { refuseClash } from './names'
import { refuseRoster } from './rosters'

export type GroupEdit = Pick<KeptGroup, 'name' | 'aliases' | 'members'>

/** Adds a group under an id chosen by the caller. */
export const addGroup = (
  ports: Ports,
  { edit, ...request }: Asked & { id: string; edit: GroupEdit },
): Promise<GroupEntry> =>
  addRecord(ports, groupRecords, request, (held) => {
    const added = { ...edit, id: request.id, version: 1 }
    refuseClash(added, held)
    refuseRoster(edit.members, held.departments)
    return { groups: { saved: [added] } }
  })

/** Changes a group as a whole. What was issued keeps the members it was issued with. */
export const editGroup = (ports: Ports, { edit, ...request }: Editing & { edit: GroupEdit }): Promise<GroupEntry> =>
  editRecord(ports, groupRecords, request, (before, held) => {
    const after = { ...before, ...edit, version: before.version + 1 }
    refuseClash(after, held)
    refuseRoster(edit.members, held.departments)
    return { groups: { saved: [after] } }
  })

/** Deletes a group no draft names. */
export const removeGroup = (ports: Ports, request: Editing): Promise<void> =>
  removeRecord(ports, groupRecords, request, ({ id, name }, { groupDrafts }) => {
    if ((groupDrafts.get(id) ?? 0) > 0) throw new RuleBroken('registry.group-in-drafts', { name })
    return { groups: { removed: [id] } }
  })
