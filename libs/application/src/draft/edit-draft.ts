import type { Cadence, ChinaDate } from '@luoshi/domain'
import { refuseUnreadable } from '../assignments/text'
import type { Draft, DraftParty } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { changeDraft, notConfirmed, stepFrom, type DraftRequest } from './change-draft'
import type { DraftInReview } from './draft-in-review'

export interface DraftEdit {
  /** Absent, the number stays. */
  number?: string | undefined
  title: string
  parties: readonly DraftParty[]
  dueOn: ChinaDate | null
  ongoing: boolean
  cadence: Cadence | null
}

function dueOrigin(draft: Draft, { dueOn, ongoing }: DraftEdit): Draft['dueOrigin'] {
  if (ongoing) return 'ongoing'
  return dueOn === draft.dueOn && !draft.ongoing ? draft.dueOrigin : 'office'
}

/** A draft with the office's corrections. */
export const edited = (draft: Draft, { number, title, parties, dueOn, ongoing, cadence }: DraftEdit): Draft => ({
  ...draft,
  number: number ?? draft.number,
  ...{ title, parties, ongoing, cadence },
  dueOn: ongoing ? null : dueOn,
  dueOrigin: dueOrigin(draft, { title, parties, dueOn, ongoing, cadence }),
})

/** The office's corrections. A confirmed draft must be taken back first: `RuleBroken('draft.confirmed')`. */
export async function editDraft(ports: Ports, request: DraftRequest & { edit: DraftEdit }): Promise<DraftInReview> {
  const { edit } = request
  refuseUnreadable(edit)
  return changeDraft(ports, request, 'edit', (before) => edited(notConfirmed(before), edit))
}

/** Takes a draft off the list: what it says will not be assigned. It can be restored. */
export async function dropDraft(ports: Ports, request: DraftRequest): Promise<void> {
  await stepFrom(ports, request, 'drop', ({ draft }) => ({ dropped: [notConfirmed(draft).id] }))
}
