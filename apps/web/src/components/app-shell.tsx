import { Link, Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { useLiveUpdates } from '../api/live/use-live-updates'
import { usePerson } from '../api/person'
import { registryTabsOf } from '../page-catalogue'
import { pages } from '../paths'
import { RegistryTabs } from './registry-tabs'
import { DueWorkBanner } from './due-work-banner'
import { DrillModeNote, DrillSwitch } from './drill-switch'
import { MainNav } from './main-nav'
import { PersonMenu } from './person-menu'
import { Seal } from './seal'
import { clsx } from 'clsx'
import styles from './app-shell.module.css'

/** What stands around every page for who is logged in. */
export function AppShell() {
  useLiveUpdates()
  const moving = useNavigation().state !== 'idle'
  return (
    <>
      <a className={styles.skipLink} href="#content">
        跳到正文
      </a>
      <header className={styles.header}>
        <Link to={pages.home} className={styles.brand} aria-label="落实 首页">
          <Seal />
          <span>落实</span>
        </Link>
        <MainNav />
        <DrillSwitch />
        <PersonMenu />
      </header>
      <div className={clsx(styles.progress, moving && styles.moving)} aria-hidden="true" />
      <DrillModeNote />
      <DueWorkBanner />
      <main id="content" tabIndex={-1}>
        <RegistryTabs value={registryTabsOf(usePerson().role)}>
          <Outlet />
        </RegistryTabs>
      </main>
      <ScrollRestoration />
    </>
  )
}
