import { labelMeaning } from './label-words'
import type { Label } from './label-before'
import { unitLikeness } from './unit-names'

/** （牵头市住建局，配合市财政局）: verbs before the units, in a bracket of their own. */
const IN_BRACKET = /(?<=[（(【[〔])\s?(?:牵头|主办|责任|负责)(?=[省市县区州镇各][一-鿿])/g
const BEHIND_MARK = /(?<=[；;，,])\s?(?:牵头|主办|协办|责任|负责|配合|参加|参与)(?=[省市县区州镇各][一-鿿])/g
const NAME = /[一-鿿]{2,30}(?:[（(][^（()）]{1,12}[）)][一-鿿]{0,8})?/y
const CLOSES = /[）)】\]〕\n]/
const REACH = 400

function namesUnit(text: string, at: number): boolean {
  NAME.lastIndex = at
  return unitLikeness(NAME.exec(text)?.[0] ?? '') === 'certain'
}

function labelOf(text: string, start: number, words: string): Label | null {
  const blank = words.length - words.trimStart().length
  const meaning = labelMeaning(words.trim())
  const end = start + words.length
  return meaning === null || !namesUnit(text, end) ? null : { start: start + blank, end, meaning }
}

/** Labels that are verbs without a colon, the first of them right behind an opening bracket. */
export function verbLabels(text: string, from: number, to: number): Label[] {
  const labels: Label[] = []
  const words = text.slice(Math.max(0, from - 1), to)
  const base = Math.max(0, from - 1)
  for (const match of words.matchAll(IN_BRACKET)) {
    const first = labelOf(text, base + match.index, match[0])
    if (first === null || first.start < (labels.at(-1)?.end ?? from)) continue
    labels.push(first)
    const rest = text.slice(first.end, Math.min(to, first.end + REACH))
    const close = rest.search(CLOSES)
    for (const more of (close < 0 ? rest : rest.slice(0, close)).matchAll(BEHIND_MARK)) {
      const next = labelOf(text, first.end + more.index, more[0])
      if (next !== null) labels.push(next)
    }
  }
  return labels
}
