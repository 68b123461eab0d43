import type { PaperView } from '@luoshi/contracts'
import { draftPaperText, paperReason, partyName, type Actor, type Assignment, type Paper } from '@luoshi/domain'
import { iso, isoOrNull } from './instants'

export function paperView(paper: Paper, state: Assignment): PaperView {
  const { id, kind, colour, partyId, status, decidedBy, answer } = paper
  return {
    ...{ id, kind, colour, partyId, status, decidedBy },
    partyName: partyName(state, partyId),
    reason: paperReason(paper, state),
    draftedAt: iso(paper.draftedAt),
    decidedAt: isoOrNull(paper.decidedAt),
    text: paper.status === 'drafted' ? draftPaperText(paper, state) : paper.text,
    answer: answer === null ? null : { ...answer, at: iso(answer.at) },
  }
}

/** Only a person sends: a department sees an order once it is signed, and never what went to the leader. */
export const maySeePaper = (actor: Actor, { kind, status }: Paper): boolean =>
  actor.departmentId === null || (kind === 'supervision-order' && (status === 'signed' || status === 'answered'))
