import type { Actor } from '../actor'
import type { Assignment, Paper } from '../assignment'
import { activeParties, ownParty } from '../parties'
import { department, director, leader, office, type Broken, type Rules } from './rule'
import { firstOf, notRunning, requireOwn } from './standing'

const find = (state: Assignment, paperId: string): Paper | undefined =>
  state.papers.find((paper) => paper.id === paperId)

const noDraft = (state: Assignment): string | null =>
  state.papers.some((paper) => paper.status === 'drafted') ? null : 'paper.none-drafted'

const draftBroken = (state: Assignment, { paperId }: { paperId: string }): Broken | null =>
  find(state, paperId)?.status === 'drafted' ? null : { code: 'paper.already-decided' }

/** Orders signed and not yet answered by the actor's department. */
const openOrders = (state: Assignment, actor: Actor): Paper[] => {
  const own = ownParty(state, actor)?.id
  return state.papers.filter(
    (one) => one.kind === 'supervision-order' && one.status === 'signed' && one.partyId === own,
  )
}

const openRequests = (state: Assignment): Paper[] =>
  state.papers.filter((one) => one.kind === 'leader-request' && one.status === 'signed')

const absent = (papers: readonly Paper[], paperId: string, code: string): Broken | null =>
  papers.some((one) => one.id === paperId) ? null : { code }

const underWay: readonly string[] = ['assigned', 'in-progress', 'countersigning']

export const escalatingRules: Rules<'urge' | 'sign-paper' | 'dismiss-paper' | 'reply-to-order' | 'instruct'> = {
  urge: {
    roles: office,
    refusal: (state) => firstOf(notRunning(state), underWay.includes(state.stage) ? null : 'urge.nothing-owed'),
    broken: (state, { partyId }) =>
      activeParties(state).some((party) => party.id === partyId) ? null : { code: 'party.unknown' },
    facts: (_state, { partyId, text }) => [{ type: 'UrgedByOffice', partyId, text }],
  },

  'sign-paper': {
    roles: director,
    refusal: (state) => firstOf(notRunning(state), noDraft(state)),
    broken: draftBroken,
    facts: (_state, { paperId, text }) => [{ type: 'PaperSigned', paperId, text }],
  },

  'dismiss-paper': {
    roles: director,
    refusal: (state) => firstOf(notRunning(state), noDraft(state)),
    broken: draftBroken,
    facts: (_state, { paperId, reason }) => [{ type: 'PaperDismissed', paperId, reason }],
  },

  'reply-to-order': {
    roles: department,
    refusal: (state, actor) =>
      firstOf(notRunning(state), openOrders(state, actor).length === 0 ? 'order.none-open' : null),
    broken: (state, { paperId }, actor) => absent(openOrders(state, actor), paperId, 'order.not-open'),
    facts: (state, { paperId, text }, actor) => [
      { type: 'OrderReplied', paperId, partyId: requireOwn(state, actor).id, text },
    ],
  },

  instruct: {
    roles: leader,
    refusal: (state) => firstOf(notRunning(state), openRequests(state).length === 0 ? 'request.none-open' : null),
    broken: (state, { paperId }) => absent(openRequests(state), paperId, 'request.not-open'),
    facts: (_state, { paperId, text }) => [{ type: 'Instructed', paperId, text }],
  },
}
