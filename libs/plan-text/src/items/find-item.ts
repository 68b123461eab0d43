import type { ItemDraft } from './item-draft'

/** The innermost item whose words hold a position. Items come in the order of the text. */
export function itemAt(items: readonly ItemDraft[], position: number): ItemDraft | null {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.marker.start ?? Infinity) <= position) low = middle + 1
    else high = middle
  }
  for (let at: ItemDraft | null = items[low - 1] ?? null; at !== null; at = at.parent) {
    if (position < at.end) return at
  }
  return null
}
