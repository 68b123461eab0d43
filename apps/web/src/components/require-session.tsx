import { Navigate, Outlet, useLocation } from 'react-router'
import { PersonContext } from '../api/person'
import { useEndedByPerson, useSession } from '../api/session'
import { pages } from '../paths'
import { ProblemAlert } from './problem-alert'
import { WaitingPage } from './waiting-page'
import layoutStyles from '../styles/layout.module.css'

/** Lets through who is logged in; anyone else logs in first and then comes back to where they were. */
export function RequireSession() {
  const session = useSession()
  const { pathname, search } = useLocation()
  const endedByPerson = useEndedByPerson()
  if (session.data) {
    return (
      <PersonContext value={session.data.person}>
        <Outlet />
      </PersonContext>
    )
  }
  if (session.data === null) {
    const back = pages.logIn(pathname === pages.home ? undefined : pathname + search)
    return <Navigate to={endedByPerson ? pages.loggedOut : back} replace />
  }
  if (session.error) {
    return (
      <main className={layoutStyles.page}>
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </main>
    )
  }
  return <WaitingPage />
}
