import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem-error'
import { keys } from './query-keys'

/**
 * Kept data and its rules. A 401 anywhere forgets the session, and the shell then leads to the log-in page. Without a
 * network everything is tried all the same: a page that only waits would not say why.
 */
export function newQueryClient(): QueryClient {
  const forgetSession = (error: Error) => {
    if (error instanceof ProblemError && error.status === 401) client.setQueryData(keys.session, null)
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: forgetSession }),
    mutationCache: new MutationCache({ onError: forgetSession }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.passing,
        refetchOnWindowFocus: 'always',
        refetchOnReconnect: 'always',
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}
