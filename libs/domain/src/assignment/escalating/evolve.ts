import type { Assignment, OpenPaper } from '../assignment'
import { change, type Handlers } from '../handler'

const climb = (state: Assignment, { obligation, rung }: { obligation: string; rung: number }): Assignment => ({
  ...state,
  climbed: { ...state.climbed, [obligation]: rung + 1 },
})

const drafted = (state: Assignment, paper: Omit<OpenPaper, 'status' | 'signedAt'>): Assignment => ({
  ...state,
  papers: [...state.papers, { ...paper, status: 'drafted', signedAt: null }],
  paperCount: state.paperCount + 1,
})

/** Decided for good: it waits for nobody any more. */
const without = (state: Assignment, { paperId }: { paperId: string }): Assignment => ({
  ...state,
  papers: state.papers.filter((paper) => paper.id !== paperId),
})

export const escalatingHandlers: Handlers<
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

  PaperDrafted: (state, { paperId, kind, colour, partyId, obligation, rung, addressee }) =>
    drafted(climb(state, { obligation, rung }), {
      ...{ id: paperId, kind, colour, partyId, obligation },
      ...(addressee === undefined ? {} : { addressee }),
    }),

  PaperProposed: (state, { paperId, kind, colour = null, partyId, addressee }) =>
    drafted(state, {
      ...{ id: paperId, kind, colour, partyId, obligation: null },
      ...(addressee === null ? {} : { addressee }),
    }),

  PaperSigned: (state, { paperId }, { at }) => ({
    ...state,
    papers: change(
      state.papers,
      (paper) => paper.id === paperId,
      (paper) => ({ ...paper, status: 'signed', signedAt: at }),
    ),
  }),

  PaperDismissed: without,
  PaperWithdrawn: without,
  OrderReplied: without,
  Instructed: without,
}
