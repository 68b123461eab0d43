import { rankOf } from '../grammar/rank'
import type { ItemDraft } from '../items/item-draft'
import type { Finding } from '../reading'
import { finding } from './finding'

/** Series that count nothing, or whose numbers are read only where they count on. */
const UNCOUNTED = ['dash', 'annex', 'broken-bracket', 'spoken']

function breaks(before: ItemDraft | undefined, item: ItemDraft): boolean {
  if (before?.marker.style !== item.marker.style) return false
  const [last, rank] = [rankOf(before.marker.number), rankOf(item.marker.number)]
  return last > 0 && rank > 1 && rank !== last + 1
}

/** Numbers that lost a mark or digit (`)拓宽投入渠道`), and series in which a number is missing or stands twice. */
export function numberingFindings(items: readonly ItemDraft[]): Finding[] {
  const last = new Map<ItemDraft | null, ItemDraft>()
  return items.flatMap((item) => {
    const span = [item.marker.start, item.marker.end] as const
    const before = last.get(item.parent)
    last.set(item.parent, item)
    if (item.marker.style === 'broken-bracket') return [finding('item.number-broken', span, item.marker.number)]
    if (UNCOUNTED.includes(item.marker.style) || !breaks(before, item)) return []
    return [finding('item.number-gap', span, item.marker.number)]
  })
}
