import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { usePerson } from '../../api/person'
import { PageHeading } from '../../components/page-heading'
import { registryPlaces } from './places'

/** What stands around every page of the registry: its title, the ways to the others, and what can be done. */
export function RegistryFrame({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  const { role } = usePerson()
  return (
    <div className="page page-wide">
      <PageHeading title={title} extra={extra} />
      <nav className="registry-tabs" aria-label="名录">
        {registryPlaces
          .filter(({ adminOnly }) => !adminOnly || role === 'admin')
          .map(({ to, label }) => (
            <NavLink key={to} to={to}>
              {label}
            </NavLink>
          ))}
      </nav>
      {children}
    </div>
  )
}
