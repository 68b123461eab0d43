import type { Draft } from '../../ports/plan-store'

/** All drafts with others put in behind the one that stands at `ordinal`, numbered anew. */
export function placedBehind(drafts: readonly Draft[], ordinal: number, added: readonly Draft[]): Draft[] {
  const behind = drafts.findIndex((one) => one.ordinal > ordinal)
  const at = behind === -1 ? drafts.length : behind
  return [...drafts.slice(0, at), ...added, ...drafts.slice(at)].map((one, index) => ({ ...one, ordinal: index + 1 }))
}
