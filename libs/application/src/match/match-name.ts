import { isName, NotFound, RuleBroken } from '@luoshi/domain'
import { refuseUnreadable } from '../assignments/text'
import { change, type Asked } from '../change'
import { giveWay } from '../give-way'
import type { Draft, DraftParty } from '../ports/plan-store'
import type { ChangePorts, Ports, ReadPorts } from '../ports/ports'
import { planInDraft, writeStep } from '../draft/change-draft'
import { nameIndex } from '../registry/name-index'
import { officeOnly } from '../office-only'
import { leftAs, type BulkOutcome } from '../draft/bulk-edit'
import { candidateFinder, type MatchCandidate } from './match-candidates'

/** A written name that the registry does not know, with where it stands and whom it may mean. */
export interface UnmatchedName {
  name: string
  kind: 'department' | 'group'
  places: { draft: Draft; party: number }[]
  candidates: MatchCandidate[]
}

const open = ({ kind, departmentId, groupId }: DraftParty): boolean =>
  kind !== 'person' && departmentId === null && groupId === null

/** The names of a plan's drafts that are not matched yet, in the order of the text; the comparing gives way to other work. */
export async function unmatchedNames(
  ports: Pick<ReadPorts, 'plans' | 'registry'>,
  planId: string,
): Promise<UnmatchedName[]> {
  const [departments, groups, drafts] = await Promise.all([
    ports.registry.departments(),
    ports.registry.groups(),
    ports.plans.drafts(planId),
  ])
  const candidatesFor = candidateFinder(departments, groups)
  const found = new Map<string, UnmatchedName>()
  for (const draft of drafts) {
    await giveWay()
    for (const [place, party] of draft.parties.entries()) {
      if (!open(party)) continue
      const { name } = party
      const kind = party.kind === 'group' ? 'group' : 'department'
      const kept = found.get(name) ?? { name, kind, places: [], candidates: candidatesFor(name) }
      kept.places.push({ draft, party: place })
      found.set(name, kept)
    }
  }
  return [...found.values()]
}

export interface NameMatch extends Asked {
  planId: string
  name: string
  to: { kind: 'department' | 'group'; id: string }
  /** Null for every draft of the plan with that name. */
  draftIds: readonly string[] | null
  /** Whether the registry is to know it by that name from now on. */
  remember: boolean
}

const matched = (party: DraftParty, { kind, id }: NameMatch['to']): DraftParty => ({
  ...party,
  kind,
  departmentId: kind === 'department' ? id : null,
  groupId: kind === 'group' ? id : null,
})

async function refuseUnknown({ registry }: ReadPorts, { kind, id }: NameMatch['to']): Promise<void> {
  const { departments, groups } = await registry.named({ departments: [id], groups: [id] })
  if ((kind === 'department' ? departments : groups).length === 0) throw new NotFound(kind)
}

/**
 * What already means somebody else, or is no name, cannot become an alias: `RuleBroken('registry.alias-taken')` and
 * `RuleBroken('registry.alias-unusable')`.
 */
async function remember({ registry }: ChangePorts, { to, name }: NameMatch): Promise<void> {
  const names = nameIndex(await registry.departments(), await registry.groups())
  const bearer = names.department(name) ?? names.group(name)
  if (bearer?.id === to.id) return
  if (!isName(name)) throw new RuleBroken('registry.alias-unusable', { name })
  if (bearer !== null) throw new RuleBroken('registry.alias-taken', { name, bearer: bearer.name })
  await registry.addAlias(to, name)
}

/**
 * Matches a written name with a department or a group in the chosen drafts, in one step. Undoing it leaves what was
 * remembered. Confirmed drafts are left as they are. Throws `NotFound('department')` and `NotFound('group')`.
 */
export async function matchName(ports: Ports, match: NameMatch): Promise<BulkOutcome> {
  const { planId, name, to, draftIds, actor } = match
  officeOnly(actor)
  refuseUnreadable(name)
  const based = planInDraft(planId, { drafts: draftIds ?? 'all' })
  return change(ports, { ...match, based }, async (tx, held) => {
    await refuseUnknown(tx, to)
    if (match.remember) await remember(tx, match)
    const asked = held.drafts.filter(({ parties }) =>
      parties.some((party) => party.name === name && party.kind !== 'person'),
    )
    const left = asked
      .filter(({ confirmedAt }) => confirmedAt !== null)
      .map((draft) => leftAs(draft, { code: 'draft.confirmed', details: {} }))
    const saved = asked
      .filter(({ confirmedAt }) => confirmedAt === null)
      .map((draft) => ({
        ...draft,
        parties: draft.parties.map((one) => (one.name === name && one.kind !== 'person' ? matched(one, to) : one)),
      }))
    const { after, seq } = await writeStep(tx, held, { saved }, { kind: 'match', actor, at: ports.now() })
    return { changed: after.length, left, seq }
  })
}
