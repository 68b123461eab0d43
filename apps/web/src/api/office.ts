import { api } from '../paths'
import { useRead } from './use-read'

export const useTodos = () => useRead(api.todos)

export const useDesk = () => useRead(api.desk)

export const useOverview = () => useRead(api.overview)

/** The registry changes rarely; it is fetched once an hour. */
const hour = 3_600_000

export const useDepartments = () => useRead(api.departments, { staleTime: hour })

export const useGroups = () => useRead(api.groups, { staleTime: hour })
