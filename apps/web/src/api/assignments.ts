import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { BoardFilters } from '../pages/board/board-filters'
import { api } from '../paths'
import { get } from './http'
import { keys } from './query-keys'

export const useAssignments = (filters: BoardFilters) =>
  useInfiniteQuery({
    queryKey: keys.list(filters),
    queryFn: ({ pageParam, signal }) => get(api.assignments(filters, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })

export const useAssignmentCounts = (planId?: string) =>
  useQuery({
    queryKey: keys.counts(planId),
    queryFn: ({ signal }) => get(api.assignmentCounts(planId), signal),
    placeholderData: keepPreviousData,
  })

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
