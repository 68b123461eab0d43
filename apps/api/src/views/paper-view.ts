import type { PaperView } from '@luoshi/contracts'
import {
  draftPaperText,
  goesUp,
  paperReason,
  paperSerial,
  partyName,
  type Actor,
  type Assignment,
  type Paper,
} from '@luoshi/domain'
import { iso, isoOrNull } from './instants'

export function paperView(paper: Paper, state: Assignment): PaperView {
  const { id, kind, colour, partyId, status, decidedBy, answer } = paper
  return {
    ...{ id, kind, colour, partyId, status, decidedBy },
    serial: paperSerial(state.number, id),
    addressee: paper.addressee ?? null,
    partyName: partyName(state, partyId),
    reason: paperReason(paper, state),
    draftedAt: iso(paper.draftedAt),
    decidedAt: isoOrNull(paper.decidedAt),
    text: paper.status === 'drafted' ? draftPaperText(paper, state) : paper.text,
    answer: answer === null ? null : { ...answer, at: iso(answer.at) },
  }
}

/** The papers an actor may see, in the order given. */
export const papersView = (papers: readonly Paper[], state: Assignment, actor: Actor): PaperView[] =>
  papers.filter((paper) => maySeePaper(actor, paper)).map((paper) => paperView(paper, state))

/** Only a person sends: a department sees what is for it once it is signed, and never what went up. */
export const maySeePaper = (actor: Actor, { kind, status }: Paper): boolean =>
  actor.departmentId === null || (!goesUp(kind) && (status === 'signed' || status === 'answered'))
