import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { AppShell } from './components/app-shell'
import { RequireRole } from './components/require-role'
import { RequireSession } from './components/require-session'
import { catalogue } from './page-catalogue'
import { CrashPage } from './pages/problems/crash-page'
import { HomePage } from './pages/problems/home-page'
import { NotFoundPage } from './pages/problems/not-found-page'
import { pages } from './paths'

const inside: RouteObject[] = [
  { index: true, element: <HomePage /> },
  { path: 'registry', element: <Navigate replace to={pages.registry('departments')} /> },
  ...catalogue.map(({ path, who, load }) => ({
    element: <RequireRole roles={who} />,
    children: [{ path, lazy: load }],
  })),
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
