import type { Marker } from '../grammar/numbering'

/** An item while it is read: where its own words stand, and who its parent is. */
export interface ItemDraft {
  marker: Marker
  level: number
  parent: ItemDraft | null
  children: ItemDraft[]
  /** End of its own words, before the first child. */
  ownEnd: number
  /** End with all children. */
  end: number
  id: string
  title: string
}

/** The item and all above it, innermost first. */
export function lineage(item: ItemDraft | null): ItemDraft[] {
  const line: ItemDraft[] = []
  for (let at = item; at !== null; at = at.parent) line.push(at)
  return line
}
