import { sides, type Role } from './roles'

/** What is waited for from a department, each with the roles that see to it. An open one climbs the ladder of its subject. */
export const subjectHandlers = {
  acknowledgement: sides.department,
  report: sides.department,
  completion: ['head'],
  'order-reply': sides.department,
  countersignature: ['head'],
} as const satisfies Record<string, readonly Role[]>

export type Subject = keyof typeof subjectHandlers
export const subjects = Object.keys(subjectHandlers) as Subject[]
