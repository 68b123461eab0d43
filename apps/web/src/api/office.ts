import { api } from '../paths'
import { useInMode } from './drill-mode'
import { useRead } from './use-read'

export const useTodos = () => useInMode(api.todos)

export const useDesk = () => useInMode(api.desk)

export const useOverview = () => useInMode(api.overview)

/** The registry changes rarely; it is fetched once an hour. */
const hour = 3_600_000

export const useDepartments = () => useRead(api.departments, { staleTime: hour })

export const useGroups = () => useRead(api.groups, { staleTime: hour })
