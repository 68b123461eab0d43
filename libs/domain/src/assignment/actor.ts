import type { Role } from '../catalogue/roles'

/** Who acts, as the session knows them; never taken from a request's body. */
export interface Actor {
  personId: string
  name: string
  role: Role
  /** Set for clerk and head, null for the office, the leader and the administrator. */
  departmentId: string | null
}

/** The engine itself, when a duty falls due. */
export interface Engine {
  role: 'engine'
}
