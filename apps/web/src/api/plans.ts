import { useQuery } from '@tanstack/react-query'
import { api } from '../paths'
import { useInMode } from './drill-mode'
import { get } from './http'
import { keys } from './query-keys'

export const usePlans = () => useInMode(api.plans)

/** While a plan is being issued its progress is asked for every second, in case the stream is cut. */
export const usePlan = (id: string) =>
  useQuery({
    queryKey: keys.plan(id),
    queryFn: ({ signal }) => get(api.plan(id), signal),
    refetchInterval: (query) => (query.state.data?.status === 'issuing' ? 1_000 : false),
  })

export const useDrafts = (planId: string) =>
  useQuery({ queryKey: keys.drafts(planId), queryFn: ({ signal }) => get(api.drafts(planId), signal) })

export const useProgressChecks = (planId: string) =>
  useQuery({ queryKey: keys.progressChecks(planId), queryFn: ({ signal }) => get(api.progressChecks(planId), signal) })
