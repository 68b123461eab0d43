import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { AppShell } from './components/app-shell'
import { RequireRole } from './components/require-role'
import { RequireSession } from './components/require-session'
import type { Role } from './labels/roles'
import { CrashPage } from './pages/problems/crash-page'
import { HomePage } from './pages/problems/home-page'
import { NotFoundPage } from './pages/problems/not-found-page'
import { pages } from './paths'

const office: readonly Role[] = ['coordinator', 'director']
/** All who have to do with the matter itself; the administrator has not. */
const participants: readonly Role[] = ['clerk', 'head', ...office, 'leader']

const only = (roles: readonly Role[], children: RouteObject[]): RouteObject => ({
  element: <RequireRole roles={roles} />,
  children,
})

const registryRoutes: RouteObject[] = [
  { path: 'registry', element: <Navigate replace to={pages.registry('departments')} /> },
  {
    path: 'registry/departments',
    lazy: async () => ({ Component: (await import('./pages/registry/departments/departments-page')).DepartmentsPage }),
  },
  {
    path: 'registry/groups',
    lazy: async () => ({ Component: (await import('./pages/registry/groups/groups-page')).GroupsPage }),
  },
  {
    path: 'registry/calendar',
    lazy: async () => ({ Component: (await import('./pages/registry/calendar/calendar-page')).CalendarPage }),
  },
  {
    path: 'registry/import/departments',
    lazy: async () => ({ Component: (await import('./pages/registry/import/import-page')).ImportDepartmentsPage }),
  },
  {
    path: 'registry/import/groups',
    lazy: async () => ({ Component: (await import('./pages/registry/import/import-page')).ImportGroupsPage }),
  },
  {
    path: 'registry/import/calendar',
    lazy: async () => ({ Component: (await import('./pages/registry/import/import-page')).ImportCalendarPage }),
  },
]

const inside: RouteObject[] = [
  { index: true, element: <HomePage /> },
  only(participants, [
    { path: 'todos', lazy: async () => ({ Component: (await import('./pages/todos/todos-page')).TodosPage }) },
    { path: 'board', lazy: async () => ({ Component: (await import('./pages/board/board-page')).BoardPage }) },
    {
      path: 'assignments/:id',
      lazy: async () => ({ Component: (await import('./pages/assignment/assignment-page')).AssignmentPage }),
    },
  ]),
  only(office, [
    { path: 'desk', lazy: async () => ({ Component: (await import('./pages/desk/desk-page')).DeskPage }) },
    { path: 'plans', lazy: async () => ({ Component: (await import('./pages/plans/plans-page')).PlansPage }) },
    { path: 'plans/:id', lazy: async () => ({ Component: (await import('./pages/plan/plan-page')).PlanPage }) },
    {
      path: 'plans/:id/forecast',
      lazy: async () => ({ Component: (await import('./pages/plan/forecast/forecast-page')).ForecastPage }),
    },
  ]),
  only(
    ['leader', ...office],
    [
      {
        path: 'overview',
        lazy: async () => ({ Component: (await import('./pages/overview/overview-page')).OverviewPage }),
      },
    ],
  ),
  only(
    ['admin', ...office],
    [{ path: 'system', lazy: async () => ({ Component: (await import('./pages/system/system-page')).SystemPage }) }],
  ),
  only(['admin', ...office], registryRoutes),
  only(
    ['admin'],
    [
      {
        path: 'registry/people',
        lazy: async () => ({ Component: (await import('./pages/registry/people/people-page')).PeoplePage }),
      },
      {
        path: 'registry/import/people',
        lazy: async () => ({ Component: (await import('./pages/registry/import/import-page')).ImportPeoplePage }),
      },
    ],
  ),
  { path: '*', element: <NotFoundPage /> },
]

export const router = createBrowserRouter([
  {
    errorElement: <CrashPage />,
    hydrateFallbackElement: <></>,
    children: [
      { path: 'log-in', lazy: async () => ({ Component: (await import('./pages/log-in/log-in-page')).LogInPage }) },
      { element: <RequireSession />, children: [{ element: <AppShell />, children: inside }] },
    ],
  },
])
