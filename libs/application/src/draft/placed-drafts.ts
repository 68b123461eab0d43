import type { Draft } from '../ports/plan-store'

const numbered = (drafts: readonly Draft[]): Draft[] => drafts.map((one, index) => ({ ...one, ordinal: index + 1 }))

/** All drafts with others put in behind the one that stands at `ordinal`, numbered anew. */
export function placedBehind(drafts: readonly Draft[], ordinal: number, added: readonly Draft[]): Draft[] {
  const behind = drafts.findIndex((one) => one.ordinal > ordinal)
  const at = behind === -1 ? drafts.length : behind
  return numbered([...drafts.slice(0, at), ...added, ...drafts.slice(at)])
}

/** Behind the nearest that stood before it and is there, else before the nearest that stood behind it. */
function placeIn(drafts: readonly Draft[], id: string, order: readonly string[]): number {
  const place = order.indexOf(id)
  const index = (other: string | undefined): number => drafts.findIndex((one) => one.id === other)
  const earlier = order.slice(0, place).findLast((other) => index(other) !== -1)
  if (earlier !== undefined) return index(earlier) + 1
  const later = order.slice(place + 1).find((other) => index(other) !== -1)
  return later === undefined ? drafts.length : index(later)
}

/** All drafts with others put in where they stood in an order of ids, numbered anew. */
export function placedInOrder(
  drafts: readonly Draft[],
  returning: readonly Draft[],
  order: readonly string[],
): Draft[] {
  const sorted = [...returning].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  const placed = sorted.reduce<readonly Draft[]>((all, draft) => {
    const at = placeIn(all, draft.id, order)
    return [...all.slice(0, at), draft, ...all.slice(at)]
  }, drafts)
  return numbered(placed)
}
