import type { Role } from '@luoshi/domain'

/** The roles of a department. */
export const department = ['clerk', 'head'] as const satisfies readonly Role[]
/** The coordination office. */
export const office = ['coordinator', 'director'] as const satisfies readonly Role[]
/** Those who see every plan and every assignment. */
export const overseers = ['coordinator', 'director', 'leader'] as const satisfies readonly Role[]
/** Who keeps departments, groups and the calendar. */
export const registryKeepers = ['coordinator', 'director', 'admin'] as const satisfies readonly Role[]
/** All who have to do with the matter itself; the administrator has not. */
export const participants = ['clerk', 'head', 'coordinator', 'director', 'leader'] as const satisfies readonly Role[]
