import type { Marker } from './numbering'

const ORDER = '一二三四五六七八九十'
const SENTENCE_START = '。；;：:，,.、“！'
const SPOKEN = /([一二三四五六七八九十]{1,2})(?:是|要)|第([一二三四五六七八九十])[,，、](?=[一-鿿])/g

interface Candidate {
  marker: Marker
  rank: number
}

function rankOf(words: string): number {
  if (words.length === 1) return ORDER.indexOf(words) + 1
  return words.startsWith('十') ? 10 + ORDER.indexOf(words.charAt(1)) + 1 : 0
}

function candidatesIn(text: string, from: number, to: number): Candidate[] {
  return [...text.slice(from, to).matchAll(SPOKEN)].flatMap((match) => {
    const start = from + match.index
    const before = start === from ? '。' : text.charAt(start - 1)
    if (!SENTENCE_START.includes(before) && before.trim() !== '') return []
    const marker: Marker = {
      style: 'spoken',
      number: match[0].replace(/[,，、]$/, ''),
      start,
      end: start + match[0].length,
    }
    return [{ marker, rank: rankOf(match[1] ?? match[2] ?? '') }]
  })
}

/** A stretch to look in; a numbered line begins a new series. */
export interface Stretch {
  from: number
  to: number
  numbered: boolean
}

/**
 * The 一是…二是… (or 一要…) of a paragraph or of lines that follow each other: only a series that begins with 一
 * and counts on, each at the start of a sentence.
 */
export function spokenMarkers(text: string, stretches: readonly Stretch[]): Marker[] {
  const found: Marker[] = []
  let series: Marker[] = []
  const close = () => {
    if (series.length > 1) found.push(...series)
    series = []
  }
  for (const { from, to, numbered } of stretches) {
    if (numbered) close()
    for (const { marker, rank } of candidatesIn(text, from, to)) {
      if (rank === 1) close()
      if (rank === series.length + 1) series.push(marker)
    }
  }
  close()
  return found
}
