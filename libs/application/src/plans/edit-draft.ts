import { NotFound, RuleBroken, type Cadence, type ChinaDate } from '@luoshi/domain'
import { refuseUnreadable } from '../assignments/text'
import type { Draft, DraftParty } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { changeDraft, type DraftRequest } from './change-draft'

export interface DraftEdit {
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

const notConfirmed = (draft: Draft): Draft => {
  if (draft.confirmedAt !== null) throw new RuleBroken('draft.confirmed')
  return draft
}

/** The office's corrections. A confirmed draft must be taken back first: `RuleBroken('draft.confirmed')`. */
export async function editDraft(ports: Ports, request: DraftRequest & { edit: DraftEdit }): Promise<Draft> {
  const { edit } = request
  refuseUnreadable(edit)
  const dueOn = edit.ongoing ? null : edit.dueOn
  const draft = await changeDraft(ports, request, (before) => {
    notConfirmed(before)
    return { ...before, ...edit, dueOn, dueOrigin: dueOrigin(before, edit) }
  })
  if (draft === null) throw new NotFound('draft')
  return draft
}

/** Takes a draft off the list: what it says will not be assigned. */
export async function dropDraft(ports: Ports, request: DraftRequest): Promise<void> {
  await changeDraft(ports, request, (draft) => {
    notConfirmed(draft)
    return null
  })
}
