import { endOf, type Instant } from '../../calendar/china-date'
import type { RefusalCode } from '../../vocabulary/refusals'
import type { Assignment } from '../assignment'
import type { CommandOf } from '../command'
import { director, head, type Broken, type Rules } from '../rule'
import { firstOf, notInProgress, notLead, notRunning } from '../standing'

/** An extension is asked for before the date has passed, by the lead, one at a time. */
function noExtension(state: Assignment, now: Instant): RefusalCode | null {
  if (state.dueOn === null) return 'extension.ongoing'
  if (state.pendingExtension !== null) return 'extension.pending'
  return endOf(state.dueOn) <= now ? 'extension.overdue' : null
}

function extensionBroken(
  state: Assignment,
  { granted, dueOn, extensionId }: CommandOf<'decide-extension'>,
): Broken | null {
  if (state.pendingExtension !== extensionId) return { code: 'extension.already-decided' }
  return granted && state.dueOn !== null && dueOn <= state.dueOn ? { code: 'extension.not-later' } : null
}

export const extendingRules: Rules<'request-extension' | 'decide-extension'> = {
  'request-extension': {
    roles: head,
    refusal: (state, actor, now) =>
      firstOf(notRunning(state), notLead(state, actor), notInProgress(state), noExtension(state, now)),
    broken: (state, { proposedDueOn }): Broken | null =>
      state.dueOn !== null && proposedDueOn <= state.dueOn ? { code: 'extension.not-later' } : null,
    facts: (state, { proposedDueOn, reason, progress }) => {
      const extensionId = `e${String(state.extensionCount + 1)}`
      return [{ type: 'ExtensionRequested', extensionId, proposedDueOn, reason, progress }]
    },
  },

  'decide-extension': {
    roles: director,
    refusal: (state) => firstOf(notRunning(state), state.pendingExtension === null ? 'extension.none-pending' : null),
    broken: extensionBroken,
    facts: (_state, { extensionId, granted, dueOn, reason }) => [
      { type: 'ExtensionDecided', extensionId, granted, dueOn, reason },
    ],
  },
}
