import { NotFound, partyRoles } from '@luoshi/domain'
import { refuseUnreadable } from '../assignments/text'
import { change, refuseOldVersion, type Asked } from '../change'
import { officeOnly } from '../office-only'
import type { Draft, DraftParty, HeldPlan } from '../ports/plan-store'
import type { ChangePorts, Ports } from '../ports/ports'
import { draftAmong, expectedDraft, notConfirmed, planInDraft, writeStep } from './change-draft'
import { draftInReview, type DraftInReview } from './draft-in-review'

export interface ChosenVersion {
  id: string
  version: number
}

const keyOf = ({ departmentId, groupId, name }: DraftParty): string => departmentId ?? groupId ?? name

const strongest = (one: DraftParty, other: DraftParty): DraftParty =>
  partyRoles.indexOf(other.role) < partyRoles.indexOf(one.role) ? { ...one, role: other.role } : one

/** Everybody named in any of the drafts, once; the first draft's lead leads, other leads answer for their part. */
export function mergedParties([first, ...others]: readonly Draft[]): DraftParty[] {
  const leads = first?.parties.some(({ role }) => role === 'lead') ?? false
  const joining = others.flatMap(({ parties }) => parties)
  const [firstLead] = leads ? [] : joining.filter(({ role }) => role === 'lead')
  const demoted = joining.map((party): DraftParty =>
    party.role === 'lead' && party !== firstLead ? { ...party, role: 'responsible' } : party,
  )
  const byKey = new Map<string, DraftParty>()
  for (const party of [...(first?.parties ?? []), ...demoted]) {
    const there = byKey.get(keyOf(party))
    byKey.set(keyOf(party), there === undefined ? party : strongest(there, party))
  }
  return [...byKey.values()]
}

/** The date by which all of it is done: the latest; ongoing when any of it is. */
function mergedDeadline(drafts: readonly Draft[]): Pick<Draft, 'dueOn' | 'ongoing' | 'dueOrigin' | 'deadlineText'> {
  const last = drafts.reduce((latest, draft) => {
    if (latest.ongoing || draft.ongoing) return latest.ongoing ? latest : draft
    return (draft.dueOn ?? '') > (latest.dueOn ?? '') ? draft : latest
  })
  const { dueOn, ongoing, dueOrigin, deadlineText } = last
  return { dueOn, ongoing, dueOrigin, deadlineText }
}

/** One draft of several: the first, with what the others say. */
export function mergedInto(first: Draft, others: readonly Draft[], title: string | null): Draft {
  const all = [first, ...others]
  const written = [...new Set(all.map((draft) => draft.written))].join('\n')
  return { ...first, title: title ?? first.title, written, parties: mergedParties(all), ...mergedDeadline(all) }
}

async function chosen(tx: ChangePorts, held: HeldPlan, drafts: readonly ChosenVersion[]): Promise<[Draft, ...Draft[]]> {
  for (const { id, version } of drafts) await refuseOldVersion(tx, draftAmong(held, id), expectedDraft(version))
  const [first, ...others] = drafts.map(({ id }) => notConfirmed(draftAmong(held, id)))
  if (first === undefined) throw new NotFound('draft')
  return [first, ...others.filter(({ id }) => id !== first.id)]
}

/** Makes one assignment of several. Throws as an edit of each of them would. */
export async function mergeDrafts(
  ports: Ports,
  request: Asked & { planId: string; drafts: readonly ChosenVersion[]; title: string | null },
): Promise<DraftInReview> {
  const { planId, drafts, title, actor } = request
  officeOnly(actor)
  refuseUnreadable(title)
  return change(ports, { ...request, based: planInDraft(planId, { drafts: 'all' }) }, async (tx, held) => {
    const [first, ...others] = await chosen(tx, held, drafts)
    const merged = mergedInto(first, others, title)
    const dropped = others.map(({ id }) => id)
    const { after } = await writeStep(tx, held, { saved: [merged], dropped }, { kind: 'merge', actor, at: ports.now() })
    return draftInReview(tx, after[0] ?? merged)
  })
}
