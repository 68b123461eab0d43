import { useContext, type ReactNode } from 'react'
import { NavLink } from 'react-router'
import { PageHeading } from '../../components/page-heading'
import { RegistryTabs } from '../../components/registry-tabs'

/** What stands around every page of the registry: its title, the ways to the others, and what can be done. */
export function RegistryFrame({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  const tabs = useContext(RegistryTabs)
  return (
    <div className="page page-wide">
      <PageHeading title={title} extra={extra} />
      <nav className="registry-tabs" aria-label="名录">
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
