import { overseers, participants, registryKeepers, sides, type Role } from '@luoshi/domain'

/** Who may see and do what, by role, as the domain has it: the API's guards and the web's pages read the same lists. */
export const audiences = {
  /** The roles of a department. */
  department: sides.department,
  /** The coordination office. */
  office: sides.office,
  overseers,
  registryKeepers,
  /** Who keeps the accounts. */
  accountKeepers: sides.admin,
  participants,
} as const satisfies Record<string, readonly Role[]>
