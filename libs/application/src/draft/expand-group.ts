import { RuleBroken } from '@luoshi/domain'
import type { DraftParty } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { changeDraft, notConfirmed, type DraftRequest } from './change-draft'
import type { DraftInReview } from './draft-in-review'
import type { Rosters } from './draft-obstacles'
import { presentRosters } from './rosters'

/** The parties with a group's members in its place; those that the draft names itself are not named again. */
function expandedParties(
  parties: readonly DraftParty[],
  place: number,
  { departments, groups }: Rosters,
): DraftParty[] {
  const group = parties[place]
  if (group?.kind !== 'group') throw new RuleBroken('draft.not-a-group')
  const members = groups.get(group.groupId ?? '')?.members
  if (members === undefined) throw new RuleBroken('draft.unmatched-department', { name: group.name })
  if (members.length === 0) throw new RuleBroken('draft.group-empty', { name: group.name })
  const named = new Set(parties.map(({ departmentId }) => departmentId))
  const added = members.flatMap((departmentId): DraftParty[] => {
    const department = departments.get(departmentId)
    if (department === undefined || named.has(departmentId)) return []
    return [{ ...group, kind: 'department', name: department.name, departmentId, groupId: null }]
  })
  return [...parties.slice(0, place), ...added, ...parties.slice(place + 1)]
}

/** Names a group's members one by one, by its roster as it is now. `party` is its place in the draft's parties. */
export const expandGroup = (ports: Ports, request: DraftRequest & { party: number }): Promise<DraftInReview> =>
  changeDraft(ports, request, 'expand', async (draft, tx) => ({
    ...notConfirmed(draft),
    parties: expandedParties(draft.parties, request.party, await presentRosters(tx)),
  }))
