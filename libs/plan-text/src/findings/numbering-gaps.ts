import type { ItemDraft } from '../items/item-draft'
import type { Finding } from '../reading'
import { finding } from './finding'

/** Numbers of which a mark or digit is lost: `)拓宽投入渠道`. */
export function numberingFindings(items: readonly ItemDraft[]): Finding[] {
  return items
    .filter(({ marker }) => marker.style === 'broken-bracket')
    .map(({ marker }) => finding('item.number-broken', [marker.start, marker.end], marker.number))
}
