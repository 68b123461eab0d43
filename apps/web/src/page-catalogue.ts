import { audiences, type StreamEvent } from '@luoshi/contracts'
import type { Role } from '@luoshi/domain'
import type { ComponentType } from 'react'
import { keyOf, keys } from './api/query-keys'
import { api, pages } from './paths'

/** What stream events make old, by the key it is kept under; `id` is what the event is about. */
interface Kept {
  on: readonly StreamEvent['kind'][]
  key: (id: string) => readonly unknown[]
}

/** One page, said once: the router, the guard, the navigation and the stream read it. */
export interface Page {
  /** Below the root, as the router reads it. */
  path: string
  who: readonly Role[]
  load: () => Promise<{ Component: ComponentType }>
  /** Its entry in the main navigation, for all who see it or only some, and for whom it is the first page. */
  entry?: { label: string; to?: string; only?: readonly Role[]; firstFor?: readonly Role[] }
  /** Its tab among the pages of the registry. */
  tab?: string
  kept?: readonly Kept[]
}

const { office, overseers, participants, registryKeepers, accountKeepers } = audiences
const everything = ['assignment', 'plan', 'mail'] as const
const matters = ['assignment', 'plan'] as const

/** Every page for who is logged in, in the order of the navigation. */
export const catalogue: readonly Page[] = [
  {
    ...{ path: 'system', who: registryKeepers, entry: { label: '系统状态', only: accountKeepers } },
    load: async () => ({ Component: (await import('./pages/system/system-page')).SystemPage }),
  },
  {
    ...{ path: 'desk', who: office, entry: { label: '值守台' } },
    kept: [{ on: everything, key: () => keyOf(api.desk) }],
    load: async () => ({ Component: (await import('./pages/desk/desk-page')).DeskPage }),
  },
  {
    ...{ path: 'todos', who: participants, entry: { label: '待办' } },
    kept: [{ on: everything, key: () => keyOf(api.todos) }],
    load: async () => ({ Component: (await import('./pages/todos/todos-page')).TodosPage }),
  },
  {
    ...{ path: 'board', who: participants, entry: { label: '台账' } },
    kept: [{ on: matters, key: () => keys.assignments }],
    load: async () => ({ Component: (await import('./pages/board/board-page')).BoardPage }),
  },
  {
    ...{ path: 'assignments/:id', who: participants },
    kept: [
      { on: ['assignment'], key: keys.assignment },
      { on: ['plan'], key: () => keys.everyAssignment },
    ],
    load: async () => ({ Component: (await import('./pages/assignment/assignment-page')).AssignmentPage }),
  },
  {
    ...{ path: 'plans', who: office, entry: { label: '计划' } },
    kept: [{ on: matters, key: () => keyOf(api.plans) }],
    load: async () => ({ Component: (await import('./pages/plans/plans-page')).PlansPage }),
  },
  {
    ...{ path: 'plans/:id', who: office, kept: [{ on: ['plan'], key: keys.plan }] },
    load: async () => ({ Component: (await import('./pages/plan/plan-page')).PlanPage }),
  },
  {
    ...{ path: 'plans/:id/forecast', who: office },
    load: async () => ({ Component: (await import('./pages/plan/forecast/forecast-page')).ForecastPage }),
  },
  {
    ...{ path: 'overview', who: overseers, entry: { label: '总览', firstFor: ['leader'] } },
    kept: [{ on: matters, key: () => keyOf(api.overview) }],
    load: async () => ({ Component: (await import('./pages/overview/overview-page')).OverviewPage }),
  },
  {
    ...{ path: 'registry/departments', who: registryKeepers, tab: '单位' },
    entry: { label: '名录', to: pages.registry() },
    load: async () => ({ Component: (await import('./pages/registry/departments/departments-page')).DepartmentsPage }),
  },
  {
    ...{ path: 'registry/groups', who: registryKeepers, tab: '分组名单' },
    load: async () => ({ Component: (await import('./pages/registry/groups/groups-page')).GroupsPage }),
  },
  {
    ...{ path: 'registry/people', who: accountKeepers, tab: '人员' },
    load: async () => ({ Component: (await import('./pages/registry/people/people-page')).PeoplePage }),
  },
  {
    ...{ path: 'registry/calendar', who: registryKeepers, tab: '工作日历' },
    load: async () => ({ Component: (await import('./pages/registry/calendar/calendar-page')).CalendarPage }),
  },
  {
    ...{ path: 'registry/import/departments', who: registryKeepers },
    load: async () => ({ Component: (await import('./pages/registry/import/import-page')).ImportDepartmentsPage }),
  },
  {
    ...{ path: 'registry/import/groups', who: registryKeepers },
    load: async () => ({ Component: (await import('./pages/registry/import/import-page')).ImportGroupsPage }),
  },
  {
    ...{ path: 'registry/import/people', who: accountKeepers },
    load: async () => ({ Component: (await import('./pages/registry/import/import-page')).ImportPeoplePage }),
  },
  {
    ...{ path: 'registry/import/calendar', who: registryKeepers },
    load: async () => ({ Component: (await import('./pages/registry/import/import-page')).ImportCalendarPage }),
  },
]

export interface Place {
  to: string
  label: string
}

const addressOf = ({ path }: Page): string => `/${path}`

/** Where the main navigation leads a role, its first page first. */
export function placesOf(role: Role): Place[] {
  const places = catalogue.flatMap((page) => {
    const { who, entry } = page
    if (!entry || !(entry.only ?? who).includes(role)) return []
    const first = entry.firstFor?.includes(role) ?? false
    return [{ first, to: entry.to ?? addressOf(page), label: entry.label }]
  })
  return [...places.filter(({ first }) => first), ...places.filter(({ first }) => !first)].map(({ to, label }) => ({
    to,
    label,
  }))
}

/** The pages of the registry that a role sees, in the order of their tabs. */
export const registryTabsOf = (role: Role): Place[] =>
  catalogue.flatMap((page) =>
    page.tab !== undefined && page.who.includes(role) ? [{ to: addressOf(page), label: page.tab }] : [],
  )

export const homeOf = (role: Role): string => placesOf(role)[0]?.to ?? pages.board()

/** What must be fetched again after an event; the empty key is all. Only what an open page shows is really fetched. */
export const keysTouchedBy = ({ kind, id }: StreamEvent): (readonly unknown[])[] =>
  kind === 'all'
    ? [[]]
    : catalogue.flatMap(({ kept = [] }) => kept.filter(({ on }) => on.includes(kind)).map(({ key }) => key(id)))
