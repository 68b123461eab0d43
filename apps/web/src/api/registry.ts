import type {
  ImportPreviewView,
  keptDepartmentList,
  KeptDepartmentView,
  keptGroupList,
  KeptGroupView,
  PasswordGiven,
  PersonAdded,
  personList,
  PersonView,
  RegistryCalendar,
} from '@luoshi/contracts'
import type { RegistrySubject } from '@luoshi/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Url } from '../paths'
import { get } from './http'
import { keys } from './query-keys'

const root = '/api/v1/registry'
export type ListFormat = 'xlsx' | 'csv'

/** Addresses of the registry. */
export const registry = {
  departments: `${root}/departments` as Url<z.infer<typeof keptDepartmentList>>,
  newDepartment: `${root}/departments` as Url<KeptDepartmentView>,
  department: (id: string) => `${root}/departments/${id}` as Url<KeptDepartmentView>,
  dissolution: (id: string) => `${root}/departments/${id}/dissolution` as Url<KeptDepartmentView>,
  groups: `${root}/groups` as Url<z.infer<typeof keptGroupList>>,
  newGroup: `${root}/groups` as Url<KeptGroupView>,
  group: (id: string) => `${root}/groups/${id}` as Url<KeptGroupView>,
  people: `${root}/people` as Url<z.infer<typeof personList>>,
  newPerson: `${root}/people` as Url<PersonAdded>,
  person: (id: string) => `${root}/people/${id}` as Url<PersonView>,
  password: (id: string) => `${root}/people/${id}/password` as Url<PasswordGiven>,
  calendar: (year: number) => `${root}/calendar/${year.toString()}` as Url<RegistryCalendar>,
  day: (date: string) => `${root}/calendar/days/${date}` as Url<unknown>,
  list: (subject: RegistrySubject, format: ListFormat) => `${root}/lists/${subject}?format=${format}`,
  template: (subject: RegistrySubject) => `${root}/lists/${subject}/template`,
  preview: (subject: RegistrySubject) => `${root}/lists/${subject}/preview` as Url<ImportPreviewView>,
  import: (subject: RegistrySubject) => `${root}/lists/${subject}/import` as Url<unknown>,
}

const ofRegistry = ['registry'] as const
/** What a change of the registry makes old, here and where it is chosen from. */
export const touchedByRegistry = [ofRegistry, keys.departments, keys.groups, ['calendar']]

export const useKeptDepartments = () =>
  useQuery({
    queryKey: [...ofRegistry, 'departments'],
    queryFn: ({ signal }) => get(registry.departments, signal),
  })

export const useKeptGroups = () =>
  useQuery({ queryKey: [...ofRegistry, 'groups'], queryFn: ({ signal }) => get(registry.groups, signal) })

export const usePeople = () =>
  useQuery({ queryKey: [...ofRegistry, 'people'], queryFn: ({ signal }) => get(registry.people, signal) })

/** A year's days; the year before stays on the page while the next is on its way. */
export const useRegistryCalendar = (year: number) =>
  useQuery({
    queryKey: [...ofRegistry, 'calendar', year],
    queryFn: ({ signal }) => get(registry.calendar(year), signal),
    placeholderData: keepPreviousData,
  })
