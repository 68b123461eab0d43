import { Navigate } from 'react-router'
import { usePerson } from '../../api/person'
import { homeOf } from '../../page-catalogue'

/** Leads each role to its first page. */
export function HomePage() {
  return <Navigate to={homeOf(usePerson().role)} replace />
}
