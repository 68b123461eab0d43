import { Link, Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { useLiveUpdates } from '../api/use-live-updates'
import { pages } from '../paths'
import { MainNav } from './main-nav'
import { PersonMenu } from './person-menu'
import { Seal } from './seal'

/** What stands around every page for who is logged in. */
export function AppShell() {
  useLiveUpdates()
  const moving = useNavigation().state !== 'idle'
  return (
    <>
      <a className="skip-link" href="#content">
        跳到正文
      </a>
      <header className="shell-header">
        <Link to={pages.home} className="shell-brand" aria-label="落实 首页">
          <Seal />
          <span>落实</span>
        </Link>
        <MainNav />
        <PersonMenu />
      </header>
      <div className={moving ? 'shell-progress moving' : 'shell-progress'} aria-hidden="true" />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </>
  )
}
