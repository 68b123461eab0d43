import { Outlet } from 'react-router'
import { usePerson } from '../api/person'
import type { Role } from '../labels/roles'
import { ForbiddenPage } from '../pages/problems/forbidden-page'

/** Keeps pages from roles that have no use for them; the API has the last word on every request. */
export function RequireRole({ roles }: { roles: readonly Role[] }) {
  const { role } = usePerson()
  return roles.includes(role) ? <Outlet /> : <ForbiddenPage />
}
