import type { Draft, DraftParty } from '../ports/plan-store'
import type { ReadPorts } from '../ports/ports'
import { rostersOf, type Rosters } from './draft-obstacles'

/** The whole registry: for what expands groups into their members. */
export const presentRosters = async ({ registry }: Pick<ReadPorts, 'registry'>): Promise<Rosters> =>
  rostersOf(...(await Promise.all([registry.departments(), registry.groups()])))

const idsOf = (drafts: readonly Draft[], idOf: (party: DraftParty) => string | null): string[] => [
  ...new Set(drafts.flatMap(({ parties }) => parties.map(idOf)).filter((id) => id !== null)),
]

/** What the registry knows of the departments and groups that the drafts name themselves. */
export async function rostersFor(
  { registry }: Pick<ReadPorts, 'registry'>,
  drafts: readonly Draft[],
): Promise<Rosters> {
  const departments = idsOf(drafts, ({ departmentId }) => departmentId)
  const groups = idsOf(drafts, ({ groupId }) => groupId)
  const named = await registry.named({ departments, groups })
  return rostersOf(named.departments, named.groups)
}
