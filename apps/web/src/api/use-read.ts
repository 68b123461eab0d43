import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import type { Url } from '../paths'
import { get } from './http'
import { keyOf } from './query-keys'

/** What an address answers, kept under the address itself where no other name is given. */
export const useRead = <T>(
  url: Url<T>,
  options: Partial<Pick<UseQueryOptions<T>, 'queryKey' | 'staleTime' | 'refetchInterval'>> = {},
): UseQueryResult<T> => useQuery<T>({ queryKey: keyOf(url), queryFn: ({ signal }) => get(url, signal), ...options })
