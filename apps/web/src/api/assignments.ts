import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { BoardFilters } from '../pages/board/board-filters'
import { api } from '../paths'
import { keyInMode, useDrillMode } from './drill-mode'
import { get } from './http'
import { keys } from './query-keys'

export function useAssignments(filters: BoardFilters) {
  const { drill } = useDrillMode()
  return useInfiniteQuery({
    queryKey: keyInMode(keys.list(filters), drill),
    queryFn: ({ pageParam, signal }) => get(api.assignments(filters, pageParam, drill), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}

export function useAssignmentCounts(planId?: string) {
  const { drill } = useDrillMode()
  return useQuery({
    queryKey: keyInMode(keys.counts(planId), drill),
    queryFn: ({ signal }) => get(api.assignmentCounts(planId, drill), signal),
    placeholderData: keepPreviousData,
  })
}

export const useAssignment = (id: string) =>
  useQuery({ queryKey: keys.assignment(id), queryFn: ({ signal }) => get(api.assignment(id), signal) })

/** The log, newest first, page by page. */
export const useEvents = (id: string) =>
  useInfiniteQuery({
    queryKey: keys.events(id),
    queryFn: ({ pageParam, signal }) => get(api.events(id, pageParam), signal),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.nextBefore,
  })
