import { Navigate, Outlet, useLocation } from 'react-router'
import { useSession } from '../api/session'
import { pages } from '../paths'
import { ProblemAlert } from './problem-alert'
import { WaitingPage } from './waiting-page'

/** Lets through who is logged in; anyone else logs in first and then comes back to where they were. */
export function RequireSession() {
  const session = useSession()
  const { pathname, search } = useLocation()
  if (session.data) return <Outlet />
  if (session.data === null)
    return <Navigate to={pages.logIn(pathname === pages.home ? undefined : pathname + search)} replace />
  if (session.error) {
    return (
      <main className="page">
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </main>
    )
  }
  return <WaitingPage />
}
