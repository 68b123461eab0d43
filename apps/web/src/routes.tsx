import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { AppShell } from './components/app-shell'
import { RequireRole } from './components/require-role'
import { RequireSession } from './components/require-session'
import { catalogue } from './page-catalogue'
import { CrashPage } from './pages/problems/crash-page'
import { HomePage } from './pages/problems/home-page'
import { NotFoundPage } from './pages/problems/not-found-page'
import { fetched } from './api/page-not-fetched'
import { PageProblem } from './pages/problems/page-problem'
import { pages } from './paths'

const inside: RouteObject[] = [
  { index: true, element: <HomePage /> },
  { path: 'registry', element: <Navigate replace to={pages.registry('departments')} /> },
  // The problem stands one level up: a route whose script is missing shows nothing of its own.
  ...catalogue.map(({ path, who, load }) => ({
    element: <RequireRole roles={who} />,
    errorElement: <PageProblem />,
    children: [{ path, lazy: fetched(load) }],
  })),
  { path: '*', element: <NotFoundPage /> },
]

const logIn = async () => ({ Component: (await import('./pages/log-in/log-in-page')).LogInPage })

export const router = createBrowserRouter([
  {
    errorElement: (
      <main>
        <CrashPage />
      </main>
    ),
    hydrateFallbackElement: <></>,
    children: [
      { errorElement: <PageProblem />, children: [{ path: 'log-in', lazy: fetched(logIn) }] },
      { element: <RequireSession />, children: [{ element: <AppShell />, children: inside }] },
    ],
  },
])
