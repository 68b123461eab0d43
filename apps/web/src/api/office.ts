import { useQuery } from '@tanstack/react-query'
import { api } from '../paths'
import { get } from './http'
import { keys } from './query-keys'

export const useTodos = () => useQuery({ queryKey: keys.todos, queryFn: ({ signal }) => get(api.todos, signal) })

export const useDesk = () => useQuery({ queryKey: keys.desk, queryFn: ({ signal }) => get(api.desk, signal) })

export const useOverview = () =>
  useQuery({ queryKey: keys.overview, queryFn: ({ signal }) => get(api.overview, signal) })

/** The registry changes rarely; it is fetched once an hour. */
const hour = 3_600_000

export const useDepartments = () =>
  useQuery({ queryKey: keys.departments, queryFn: ({ signal }) => get(api.departments, signal), staleTime: hour })

export const useGroups = () =>
  useQuery({ queryKey: keys.groups, queryFn: ({ signal }) => get(api.groups, signal), staleTime: hour })
