import type { Actor } from '../actor'
import { usualColour, type Provision } from '../../policy/policy'
import { goesUp, papers } from '../../catalogue/papers'
import { stageRow } from '../../catalogue/stages'
import type { Assignment, OpenPaper } from '../assignment'
import { activeParties, ownParty } from '../parties'
import { department, director, leader, office, type Broken, type Rules } from '../rule'
import { firstOf, notRunning, requireOwn } from '../standing'
import type { RefusalCode } from '../../vocabulary/refusals'

const find = (state: Assignment, paperId: string): OpenPaper | undefined =>
  state.papers.find((paper) => paper.id === paperId)

const noDraft = (state: Assignment): RefusalCode | null =>
  state.papers.some((paper) => paper.status === 'drafted') ? null : 'paper.none-drafted'

const draftBroken = (state: Assignment, { paperId }: { paperId: string }): Broken | null =>
  find(state, paperId)?.status === 'drafted' ? null : { code: 'paper.already-decided' }

/** Orders signed and not yet answered by the actor's department. */
const openOrders = (state: Assignment, actor: Actor): OpenPaper[] => {
  const own = ownParty(state, actor)?.id
  return state.papers.filter((one) => !goesUp(one.kind) && one.status === 'signed' && one.partyId === own)
}

const openRequests = (state: Assignment): OpenPaper[] =>
  state.papers.filter((one) => goesUp(one.kind) && one.status === 'signed')

const absent = (papers: readonly OpenPaper[], paperId: string, code: RefusalCode): Broken | null =>
  papers.some((one) => one.id === paperId) ? null : { code }

const atWork = (state: Assignment): RefusalCode | null =>
  stageRow(state.stage).pressed && activeParties(state).length > 0 ? null : 'urge.nothing-owed'

const unknownParty = (state: Assignment, { partyId }: { partyId: string }): Broken | null =>
  activeParties(state).some((party) => party.id === partyId) ? null : { code: 'party.unknown' }

const provisionOf = (state: Assignment, id: string | null): Provision | undefined =>
  state.policy.provisions?.find((one) => one.id === id)

export const escalatingRules: Rules<
  'urge' | 'draft-paper' | 'sign-paper' | 'dismiss-paper' | 'reply-to-order' | 'instruct'
> = {
  urge: {
    roles: office,
    refusal: (state) => firstOf(notRunning(state), atWork(state)),
    broken: unknownParty,
    facts: (_state, { partyId, text }) => [{ type: 'UrgedByOffice', partyId, text }],
  },

  'draft-paper': {
    roles: office,
    refusal: (state) => firstOf(notRunning(state), atWork(state)),
    broken: (state, command) =>
      command.provision !== null && provisionOf(state, command.provision) === undefined
        ? { code: 'paper.provision-unknown' }
        : unknownParty(state, command),
    facts: (state, { kind, colour: asked, partyId, provision, reason }) => {
      const addressee = provisionOf(state, provision)?.addressee ?? null
      const colour = papers[kind].coloured ? (asked ?? usualColour) : null
      const paperId = `d${String(state.paperCount + 1)}`
      return [{ type: 'PaperProposed', paperId, kind, colour, partyId, addressee, reason }]
    },
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
