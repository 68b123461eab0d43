import type { Assignment } from '../assignment'
import { ownParty, partyById } from '../parties'
import { department, head, office, type Broken, type Rules } from '../rule'
import { firstOf, notRunning, requireOwn } from '../standing'
import type { Actor } from '../actor'
import type { CommandOf } from '../command'
import type { RefusalCode } from '../../vocabulary/refusals'

function notReceivable(state: Assignment, actor: Actor): RefusalCode | null {
  const party = ownParty(state, actor)
  if (party === undefined) return 'party.not-yours'
  if (party.status === 'refused') return 'party.dispute-open'
  if (party.status === 'acknowledged') return 'party.already-acknowledged'
  return party.status === 'assigned' ? null : 'assignment.not-assigned'
}

const concluded = (state: Assignment): RefusalCode | null => (state.stage === 'accepted' ? 'claim.accepted' : null)

function disputeBroken(state: Assignment, command: CommandOf<'decide-dispute'>): Broken | null {
  const party = partyById(state, command.partyId)
  if (party?.status !== 'refused') return { code: 'dispute.not-open' }
  if (command.decision === 'removed' && party.role === 'lead') return { code: 'dispute.lead-not-removable' }
  if (command.decision !== 'reassigned') return null
  const { to } = command
  if (to === null) return { code: 'dispute.department-required' }
  const already = state.parties.some((one) => one.departmentId === to.departmentId && one.status !== 'removed')
  return already ? { code: 'dispute.department-is-party', details: { department: to.name } } : null
}

export const receivingRules: Rules<'acknowledge' | 'refuse' | 'decide-dispute'> = {
  acknowledge: {
    roles: department,
    refusal: (state, actor) => firstOf(notRunning(state), concluded(state), notReceivable(state, actor)),
    facts: (state, _command, actor) => [{ type: 'Acknowledged', partyId: requireOwn(state, actor).id }],
  },

  refuse: {
    roles: head,
    refusal: (state, actor) => firstOf(notRunning(state), concluded(state), notReceivable(state, actor)),
    facts: (state, { reason }, actor) => [{ type: 'Refused', partyId: requireOwn(state, actor).id, reason }],
  },

  'decide-dispute': {
    roles: office,
    refusal: (state) =>
      firstOf(notRunning(state), state.parties.some((party) => party.status === 'refused') ? null : 'dispute.not-open'),
    broken: disputeBroken,
    facts: (state, { partyId, decision, to, reason }) => {
      const role = partyById(state, partyId)?.role ?? 'responsible'
      const successor = { partyId: `p${String(state.parties.length + 1)}`, role }
      const named = decision === 'reassigned' && to !== null ? { ...to, ...successor } : null
      return [{ type: 'DisputeDecided', partyId, decision, to: named, reason }]
    },
  },
}
