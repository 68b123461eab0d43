import { useQuery } from '@tanstack/react-query'
import { api, type Url } from '../paths'
import { get } from './http'
import { keys, type PartOfPlan } from './query-keys'

const useOfPlan = <T>(planId: string, part: PartOfPlan, url: Url<T>) =>
  useQuery({ queryKey: keys.ofPlan(planId, part), queryFn: ({ signal }) => get(url, signal) })

export const useMatches = (planId: string) => useOfPlan(planId, 'matches', api.matches(planId))
export const useTargets = (planId: string) => useOfPlan(planId, 'targets', api.targets(planId))
export const useFindings = (planId: string) => useOfPlan(planId, 'findings', api.findings(planId))
export const useTwins = (planId: string) => useOfPlan(planId, 'twins', api.twins(planId))
export const useDraftChanges = (planId: string) => useOfPlan(planId, 'draft-changes', api.draftChanges(planId))
export const useDroppedDrafts = (planId: string) => useOfPlan(planId, 'dropped-drafts', api.droppedDrafts(planId))
