import type { SessionView } from '@luoshi/contracts'
import { createContext, useContext } from 'react'

/** The person logged in, from `RequireSession` down: whoever stands below never sees it go. */
export const PersonContext = createContext<SessionView['person'] | null>(null)

/** The person logged in. Only below `RequireSession`. */
export function usePerson(): SessionView['person'] {
  const person = useContext(PersonContext)
  if (person === null) throw new Error('usePerson stands above RequireSession')
  return person
}
