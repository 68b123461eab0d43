import type { Role } from '@luoshi/domain'

/** Who may see and do what, by role: the API's guards and the web's pages read the same lists. */
export const audiences = {
  /** The roles of a department. */
  department: ['clerk', 'head'],
  /** The coordination office. */
  office: ['coordinator', 'director'],
  /** Those who see every plan and every assignment. */
  overseers: ['coordinator', 'director', 'leader'],
  /** Who keeps departments, groups and the calendar. */
  registryKeepers: ['coordinator', 'director', 'admin'],
  /** Who keeps the accounts. */
  accountKeepers: ['admin'],
  /** All who have to do with the matter itself; the administrator has not. */
  participants: ['clerk', 'head', 'coordinator', 'director', 'leader'],
} as const satisfies Record<string, readonly Role[]>
