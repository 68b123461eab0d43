import { formatNumber } from '../blocks/number-formats'
import type { List, ListLevel } from './numbering'

/** Symbols in Word's private area and bullets: they say that there is a list, not which entry. */
const NO_NUMBER = /^[\s\p{Co}]*$/u
/** After these the words follow at once; after other numbers a blank does. */
const CLOSES = /[^\u0020-\u007e]$/u

/** Numbers the paragraphs of a document's lists as Word does when it shows them. */
export class ListCounter {
  private readonly counts = new Map<string, Map<number, number>>()
  private readonly begun = new Set<string>()

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** The label of the next paragraph of a list, with what parts it from the words; empty for bullets. */
  next(numId: string, depth: number): string {
    const list = this.lists.get(numId)
    const level = list?.levels.get(depth)
    if (list === undefined || level === undefined) return ''
    const counts = this.countsOf(list, numId)
    counts.set(depth, (counts.get(depth) ?? level.start - 1) + 1)
    for (const deeper of counts.keys()) {
      const restart = list.levels.get(deeper)?.restart ?? null
      if (deeper > depth && restart !== 0 && (restart === null || depth < restart)) counts.delete(deeper)
    }
    if (level.format === 'bullet') return ''
    const label = level.pattern.replaceAll(/%([1-9])/g, (_, place: string) =>
      this.shown(list, counts, Number(place) - 1, level),
    )
    if (NO_NUMBER.test(label)) return ''
    return CLOSES.test(label.trimEnd()) ? label.trimEnd() : `${label.trimEnd()} `
  }

  private shown(list: List, counts: ReadonlyMap<number, number>, depth: number, at: ListLevel): string {
    const level = list.levels.get(depth)
    if (level === undefined) return ''
    return formatNumber(counts.get(depth) ?? level.start, at.decimal ? 'decimal' : level.format)
  }

  private countsOf(list: List, numId: string): Map<number, number> {
    const counts = this.counts.get(list.abstractId) ?? new Map<number, number>()
    this.counts.set(list.abstractId, counts)
    if (!this.begun.has(numId)) {
      this.begun.add(numId)
      for (const [depth, start] of list.restarts) counts.set(depth, start - 1)
    }
    return counts
  }
}
