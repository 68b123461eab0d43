import type { LogIn, SessionView } from '@luoshi/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../paths'
import { forgetKeptText } from '../components/kept-text'
import { get, keepCsrfToken, send } from './http'
import { newKey } from './new-key'
import { ProblemError } from './problem-error'
import { keys } from './query-keys'

/** What outlives the session, to say how it ended. */
const ofSession = new Set<unknown>([keys.session[0], keys.sessionEnded[0]])

const keep = (session: SessionView): SessionView => {
  keepCsrfToken(session.csrfToken)
  return session
}

async function currentSession(): Promise<SessionView | null> {
  try {
    return keep(await get(api.session))
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null
    throw error
  }
}

/** Who is logged in; `null` when nobody is. */
export const useSession = () =>
  useQuery({ queryKey: keys.session, queryFn: currentSession, staleTime: 60_000, refetchOnWindowFocus: true })

export function useLogIn() {
  const client = useQueryClient()
  return useMutation<SessionView, ProblemError, LogIn>({
    mutationFn: (body) => send({ method: 'POST', url: api.session, body }, newKey()).then(keep),
    onSuccess: (session) => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] })
      client.setQueryData(keys.session, session)
    },
  })
}

/**
 * Ends the session and forgets everything this browser kept of it, typed text included. What stands on the page goes
 * first: it must not be drawn again without what it shows.
 */
export function useLogOut() {
  const client = useQueryClient()
  return useMutation<unknown, ProblemError>({
    mutationFn: () => send({ method: 'DELETE', url: api.session }, newKey()),
    onSuccess: () => {
      forgetKeptText()
      client.setQueryData(keys.sessionEnded, true)
      client.setQueryData(keys.session, null)
      client.removeQueries({ predicate: ({ queryKey }) => !ofSession.has(queryKey[0]) })
    },
  })
}

/** Whether the person has ended the session; false where it ended by itself or never began. */
export const useEndedByPerson = (): boolean => useQueryClient().getQueryData(keys.sessionEnded) === true
