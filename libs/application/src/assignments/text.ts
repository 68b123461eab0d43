import { holdsUnstorable, RuleBroken } from '@luoshi/domain'

/** Throws `RuleBroken('text.unreadable')` for text that cannot be written down. */
export function refuseUnreadable(value: unknown): void {
  if (holdsUnstorable(value)) throw new RuleBroken('text.unreadable')
}
