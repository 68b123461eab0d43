import { RuleBroken, type Actor } from '@luoshi/domain'

/** Throws `RuleBroken('role.not-allowed')` unless the actor is of the coordination office. */
export function officeOnly({ role }: Actor): void {
  if (role !== 'coordinator' && role !== 'director') throw new RuleBroken('role.not-allowed')
}
