import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, registry } from '../paths'
import { get } from './http'
import { keyOf, keys } from './query-keys'

/** What a change of the registry makes old, here and where it is chosen from. */
export const touchedByRegistry = [keys.registry, keyOf(api.departments), keyOf(api.groups), keys.everyCalendar]

export const useKeptDepartments = () =>
  useQuery({
    queryKey: keys.kept('departments'),
    queryFn: ({ signal }) => get(registry.departments, signal),
  })

export const useKeptGroups = () =>
  useQuery({ queryKey: keys.kept('groups'), queryFn: ({ signal }) => get(registry.groups, signal) })

export const usePeople = () =>
  useQuery({ queryKey: keys.kept('people'), queryFn: ({ signal }) => get(registry.people, signal) })

/** A year's days; the year before stays on the page while the next is on its way. */
export const useRegistryCalendar = (year: number) =>
  useQuery({
    queryKey: keys.keptCalendar(year),
    queryFn: ({ signal }) => get(registry.calendar(year), signal),
    placeholderData: keepPreviousData,
  })
