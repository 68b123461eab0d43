import { useContext, type ReactNode } from 'react'
import { NavLink } from 'react-router'
import { PageHeading } from '../../components/page-heading'
import { RegistryTabs } from '../../components/registry-tabs'
import { clsx } from 'clsx'
import layoutStyles from '../../styles/layout.module.css'
import styles from './registry-frame.module.css'

/** What stands around every page of the registry: its title, the ways to the others, and what can be done. */
export function RegistryFrame({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  const tabs = useContext(RegistryTabs)
  return (
    <div className={clsx(layoutStyles.page, layoutStyles.pageWide)}>
      <PageHeading title={title} extra={extra} />
      <nav className={styles.tabs} aria-label="名录">
        {tabs.map(({ to, label }) => (
          <NavLink key={to} to={to}>
            {label}
          </NavLink>
        ))}
      </nav>
      {children}
    </div>
  )
}
