import type { PdfWord } from './page-content'

/** Words of one base line, from left to right. */
export interface TextLine {
  text: string
  left: number
  right: number
  y: number
  size: number
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/

/** Words that belong together need no blank in Chinese; a gap that no writing leaves becomes one. */
function between(before: TextLine, word: PdfWord): string {
  const gap = word.left - before.right
  const chinese = WIDE.test(before.text.at(-1) ?? '') || WIDE.test(word.text[0] ?? '')
  if (gap > before.size * 1.5) return '  '
  return gap > before.size * (chinese ? 0.6 : 0.2) ? ' ' : ''
}

/** Programs leave room between Chinese and Latin letters that nobody typed. */
const SPACED = /(?<=[\u2e80-\u9fff\uff00-\uffef]) (?=[\w%])|(?<=[\w%]) (?=[\u2e80-\u9fff\uff00-\uffef])/g

/** The dots of a table of contents, up to its page number. */
const LEADERS = /\s?[.…·]{6,}\s?/g

/** A raised small figure points to a footnote; after a Latin letter it is a power. */
const isMark = (word: PdfWord, size: number, before: PdfWord | undefined): boolean =>
  word.size < size * 0.72 && /^[\d\[\]①-⑳]+$/.test(word.text) && !/[a-z]$/i.test(before?.text ?? '')

function lineOf(row: readonly PdfWord[]): TextLine {
  const size = row.reduce((largest, word) => Math.max(largest, word.size), 0)
  const ordered = [...row].sort((a, b) => a.left - b.left)
  const kept = ordered.filter((word, index) => !isMark(word, size, ordered[index - 1]))
  const [first] = kept
  const start: TextLine = { text: '', left: first?.left ?? 0, right: first?.left ?? 0, y: first?.y ?? 0, size }
  const line = kept.reduce(
    (sum, word) => ({
      ...sum,
      text: sum.text + (sum.text === '' ? '' : between(sum, word)) + word.text,
      right: Math.max(sum.right, word.right),
    }),
    start,
  )
  return { ...line, text: line.text.replaceAll(SPACED, '').replaceAll(LEADERS, '\t') }
}

/** Puts words into lines by their base line, from the top; marks of footnotes are left out. */
export function linesOf(words: readonly PdfWord[]): TextLine[] {
  const rows: PdfWord[][] = []
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && word.y - first.y < Math.max(first.size, word.size) * 0.45)
      row.push(word)
    else rows.push([word])
  }
  return rows.map(lineOf).filter(({ text }) => text !== '')
}

/** Two pieces of a wrapped line: a blank only between words of Latin letters. */
export function rejoined(before: string, after: string): string {
  const [end, start] = [before.trimEnd(), after.trimStart()]
  const latin = /[\w.,;]$/.test(end) && /^\w/.test(start)
  return latin ? `${end} ${start}` : end + start
}
