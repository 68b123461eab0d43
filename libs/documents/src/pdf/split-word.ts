import type { PdfWord } from './page-content'

const NARROW = /[\u0020-\u024f]/

/** Where each character of a word begins, estimated: Latin ones take half the room. */
function edgesOf({ text, left, right }: PdfWord): number[] {
  const widths = Array.from(text, (char) => (NARROW.test(char) ? 0.5 : 1))
  const total = widths.reduce((sum, width) => sum + width, 0)
  let at = left
  return widths.map((width) => {
    const edge = at
    at += (width / total) * (right - left)
    return edge
  })
}

/** Cuts a word that was drawn across lines between columns: pdf.js puts together what stands close. */
export function splitWord(word: PdfWord, lines: readonly number[]): PdfWord[] {
  const inside = lines.filter((line) => line > word.left + word.size * 0.3 && line < word.right - word.size * 0.3)
  if (inside.length === 0) return [word]
  const edges = edgesOf(word)
  const chars = Array.from(word.text)
  const pieces: PdfWord[] = []
  let from = 0
  for (const line of [...inside, Infinity]) {
    const next = edges.findIndex((edge, index) => index > from && edge >= line - word.size * 0.25)
    const to = line === Infinity || next < 0 ? chars.length : next
    const text = chars.slice(from, to).join('')
    if (text.trim() !== '')
      pieces.push({ ...word, text: text.trim(), left: edges[from] ?? word.left, right: edges[to] ?? word.right })
    from = to
  }
  return pieces
}
