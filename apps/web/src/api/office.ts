import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, type Url } from '../paths'
import { inMode, keyInMode, useDrillMode } from './drill-mode'
import { get } from './http'
import { keyOf } from './query-keys'
import { useRead } from './use-read'

/** Of real work or of drills, as chosen. */
function useInMode<T>(url: Url<T>): UseQueryResult<T> {
  const { drill } = useDrillMode()
  return useQuery<T>({
    queryKey: keyInMode(keyOf(url), drill),
    queryFn: ({ signal }) => get(inMode(url, drill), signal),
  })
}

export const useTodos = () => useInMode(api.todos)

export const useDesk = () => useInMode(api.desk)

export const useOverview = () => useInMode(api.overview)

export const usePlans = () => useInMode(api.plans)

/** The registry changes rarely; it is fetched once an hour. */
const hour = 3_600_000

export const useDepartments = () => useRead(api.departments, { staleTime: hour })

export const useGroups = () => useRead(api.groups, { staleTime: hour })
