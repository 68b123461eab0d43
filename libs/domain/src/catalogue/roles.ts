/** Who sits on which side of the desk. */
export const sides = {
  department: ['clerk', 'head'],
  office: ['coordinator', 'director'],
  leader: ['leader'],
  admin: ['admin'],
} as const

export type Side = keyof typeof sides
export type Role = (typeof sides)[Side][number]
export const roles: readonly Role[] = Object.values(sides).flat()

/** Those who see every plan and every assignment. */
export const overseers = [...sides.office, ...sides.leader] as const
/** All who have to do with the matter itself; the administrator has not. */
export const participants = [...sides.department, ...overseers] as const
/** Who keeps departments, groups and the calendar. */
export const registryKeepers = [...sides.office, ...sides.admin] as const

const sideOfRole = Object.fromEntries(
  Object.entries(sides).flatMap(([side, members]) => members.map((role) => [role, side])),
) as Record<Role, Side>

export const sideOf = (role: Role): Side => sideOfRole[role]
