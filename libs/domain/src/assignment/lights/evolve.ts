import type { Assignment, LightReason } from '../assignment'
import type { Handlers } from '../handler'

/** The first red month of each obligation among the reasons; what has one already keeps it. */
const sinceThen = (reasons: readonly LightReason[], month: string): Record<string, string> =>
  Object.fromEntries(reasons.flatMap(({ obligation }) => (obligation === null ? [] : [[obligation, month]])))

export const lightHandlers: Handlers<'LightTurned' | 'LightFrozen'> = {
  LightTurned: (state, { to }) => ({ ...state, light: to }),

  LightFrozen: (state, { month, light, reasons }) =>
    light === 'red'
      ? {
          ...state,
          lastFrozen: month,
          redMonths: [...state.redMonths, month],
          redSince: { ...sinceThen(reasons, month), ...state.redSince },
        }
      : { ...state, lastFrozen: month },
}

/** A red month is made good when nothing is open any more that was a reason of it or of an earlier one. */
export function withoutMadeGood(state: Assignment, open: ReadonlySet<string>): Assignment {
  if (state.redMonths.length === 0) return state
  const redSince = Object.fromEntries(Object.entries(state.redSince).filter(([key]) => open.has(key)))
  const first = Object.values(redSince).sort()[0]
  return { ...state, redSince, redMonths: first === undefined ? [] : state.redMonths.filter((month) => month >= first) }
}
