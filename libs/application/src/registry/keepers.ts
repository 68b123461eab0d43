import { RuleBroken, type Actor } from '@luoshi/domain'

/** Departments, groups and calendar are the office's to keep, and the administrator's. */
export function keepersOnly({ role }: Actor): void {
  if (role !== 'coordinator' && role !== 'director' && role !== 'admin') throw new RuleBroken('role.not-allowed')
}

/** Accounts are the administrator's. */
export function adminOnly({ role }: Actor): void {
  if (role !== 'admin') throw new RuleBroken('role.not-allowed')
}
