import type { Actor } from '../actor'
import type { Assignment } from '../assignment'
import { awaitedCountersigners, ownParty } from '../parties'
import { director, head, office, type Rules } from '../rule'
import { firstOf, notInProgress, notLead, notRunning, requireOwn } from '../standing'
import type { RefusalCode } from '../../vocabulary/refusals'

const disputed = (state: Assignment): RefusalCode | null =>
  state.parties.some((party) => party.status === 'refused') ? 'dispute.open' : null

/** What somebody still waits for an answer to is answered first: nobody could answer it after the end. */
const undecided = (state: Assignment): RefusalCode | null =>
  firstOf(
    disputed(state) === null ? null : 'dispute.undecided',
    state.pendingExtension === null ? null : 'extension.undecided',
  )

function cannotCountersign(state: Assignment, actor: Actor): RefusalCode | null {
  const party = ownParty(state, actor)
  if (party === undefined) return 'party.not-yours'
  if (party.role === 'lead') return 'countersign.lead'
  if (state.stage !== 'countersigning') return 'countersign.no-claim'
  return awaitedCountersigners(state).some((one) => one.id === party.id) ? null : 'countersign.already'
}

const notReady = (state: Assignment): RefusalCode | null =>
  state.stage === 'awaiting-acceptance' ? null : 'acceptance.no-claim'

export const completingRules: Rules<
  'report-completion' | 'countersign' | 'accept' | 'send-back' | 'close-out' | 'revoke'
> = {
  'report-completion': {
    roles: head,
    refusal: (state, actor) => firstOf(notRunning(state), notLead(state, actor), notInProgress(state), disputed(state)),
    broken: (_state, { evidence }) => (evidence.length === 0 ? { code: 'claim.evidence-required' } : null),
    facts: (state, { statement, evidence }) => [
      { type: 'CompletionReported', round: state.round + 1, statement, evidence },
    ],
  },

  countersign: {
    roles: head,
    refusal: (state, actor) => firstOf(notRunning(state), cannotCountersign(state, actor)),
    broken: (_state, { opinion, text }) =>
      opinion === 'objected' && text.trim() === '' ? { code: 'countersign.reason-required' } : null,
    facts: (state, { opinion, text }, actor) => [
      { type: 'Countersigned', partyId: requireOwn(state, actor).id, opinion, text },
    ],
  },

  accept: {
    roles: office,
    refusal: (state) => firstOf(notRunning(state), notReady(state), undecided(state)),
    facts: (_state, { opinion }) => [{ type: 'CompletionAccepted', opinion }],
  },

  'send-back': {
    roles: office,
    refusal: (state) => firstOf(notRunning(state), notReady(state)),
    facts: (_state, { reason }) => [{ type: 'CompletionSentBack', reason }],
  },

  'close-out': {
    roles: director,
    refusal: (state) =>
      firstOf(notRunning(state), state.stage === 'accepted' ? null : 'closure.not-accepted', undecided(state)),
    facts: (_state, { note }) => [{ type: 'ClosedOut', note }],
  },

  revoke: {
    roles: director,
    refusal: notRunning,
    facts: (_state, { reason }) => [{ type: 'Revoked', reason }],
  },
}
