import { RuleBroken } from '@luoshi/domain'

/** NUL and halves of a character pair: the database keeps neither, and nobody types them. */
const unstorable = /[\u0000\ud800-\udfff]/u

const holds = (value: unknown): boolean => {
  if (typeof value === 'string') return unstorable.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holds)
}

/** Throws `RuleBroken('text.unreadable')` for text that cannot be written down. */
export function refuseUnreadable(value: unknown): void {
  if (holds(value)) throw new RuleBroken('text.unreadable')
}
