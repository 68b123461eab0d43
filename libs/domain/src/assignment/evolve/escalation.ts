import type { Assignment, Paper } from '../assignment'
import type { AssignmentEvent } from '../event'
import { change, type Handlers } from './handlers'

const climb = (state: Assignment, { obligation, rung }: { obligation: string; rung: number }): Assignment => ({
  ...state,
  climbed: { ...state.climbed, [obligation]: rung + 1 },
})

const edit = (state: Assignment, paperId: string, fields: Partial<Paper>): Assignment => ({
  ...state,
  papers: change(
    state.papers,
    (paper) => paper.id === paperId,
    (paper) => ({ ...paper, ...fields }),
  ),
})

const undecided = { status: 'drafted', decidedAt: null, decidedBy: null, text: '', answer: null } as const

const name = ({ actor }: AssignmentEvent): string => (actor.role === 'engine' ? '' : actor.name)

export const escalationHandlers: Handlers<
  | 'Reminded'
  | 'Urged'
  | 'UrgedByOffice'
  | 'PaperDrafted'
  | 'PaperProposed'
  | 'PaperSigned'
  | 'PaperDismissed'
  | 'PaperWithdrawn'
  | 'OrderReplied'
  | 'Instructed'
> = {
  Reminded: climb,
  Urged: climb,
  UrgedByOffice: (state) => state,

  PaperDrafted: (state, { paperId, kind, colour, partyId, obligation, rung, addressee }, { at }) => {
    const about = { id: paperId, kind, colour, partyId, obligation, draftedAt: at }
    const paper: Paper = { ...about, ...undecided, ...(addressee === undefined ? {} : { addressee }) }
    return { ...climb(state, { obligation, rung }), papers: [...state.papers, paper] }
  },

  PaperProposed: (state, { paperId, kind, partyId, addressee, reason }, { at }) => {
    const about = { id: paperId, kind, colour: null, partyId, obligation: '', draftedAt: at, cause: reason }
    const paper: Paper = { ...about, ...undecided, ...(addressee === null ? {} : { addressee }) }
    return { ...state, papers: [...state.papers, paper] }
  },

  PaperSigned: (state, { paperId, text }, event) =>
    edit(state, paperId, { status: 'signed', text, decidedAt: event.at, decidedBy: name(event) }),

  PaperDismissed: (state, { paperId, reason }, event) =>
    edit(state, paperId, { status: 'dismissed', text: reason, decidedAt: event.at, decidedBy: name(event) }),

  PaperWithdrawn: (state, { paperId }, event) => edit(state, paperId, { status: 'withdrawn', decidedAt: event.at }),

  OrderReplied: (state, { paperId, text }, event) =>
    edit(state, paperId, { status: 'answered', answer: { text, at: event.at, by: name(event) } }),

  Instructed: (state, { paperId, text }, event) =>
    edit(state, paperId, { status: 'answered', answer: { text, at: event.at, by: name(event) } }),
}
