import type { Assignment } from '../assignment'
import { openMatters } from '../obligations'
import type { Handlers } from './handlers'

export const lightHandlers: Handlers<'LightTurned' | 'LightFrozen'> = {
  LightTurned: (state, { to }) => ({ ...state, light: to }),

  LightFrozen: (state, { month, light, reasons }) => ({
    ...state,
    frozenLights: [...state.frozenLights, { month, light, reasons, caughtUpAt: null }],
  }),
}

/** A red month whose lapses have all been made good since is marked as caught up; the frozen light itself stays. */
export function markCaughtUp(state: Assignment): Assignment {
  if (!state.frozenLights.some((month) => month.light === 'red' && month.caughtUpAt === null)) return state
  const open = new Set(openMatters(state).map((matter) => matter.key))
  return {
    ...state,
    frozenLights: state.frozenLights.map((month) =>
      month.light !== 'red' ||
      month.caughtUpAt !== null ||
      month.reasons.some((reason) => reason.obligation !== null && open.has(reason.obligation))
        ? month
        : { ...month, caughtUpAt: state.asOf },
    ),
  }
}
