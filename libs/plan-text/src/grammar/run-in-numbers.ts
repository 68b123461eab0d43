import type { Marker, NumberStyle } from './numbering'
import { rankOf } from './rank'

/** A page flattened to one line: 一、 behind a blank or a stop, the number before it one less. */
const RUN_IN: readonly { style: NumberStyle; pattern: RegExp }[] = [
  { style: 'chinese', pattern: /(?<=[\s　。；;）)】])([一二三四五六七八九十]{1,3})[、.．](?=[一-鿿])/g },
  { style: 'chinese-bracket', pattern: /(?<=[\s　。；;）)】])([（(][一二三四五六七八九十]{1,3}[）)])(?=[一-鿿])/g },
  { style: 'arabic', pattern: /(?<=[\s　。；;）)】])(\d{1,2})[.．、](?=[一-鿿“《])/g },
]
const SHORTEST_LINE = 60

interface LineOf {
  start: number
  end: number
}

/** Only series that begin with one and count on, of a style that numbers no line of the text. */
export function runInMarkers(text: string, lines: readonly LineOf[], known: ReadonlySet<NumberStyle>): Marker[] {
  const long = lines.filter(({ start, end }) => end - start >= SHORTEST_LINE)
  return RUN_IN.filter(({ style }) => !known.has(style)).flatMap(({ style, pattern }) => {
    const found: Marker[] = []
    for (const { start, end } of long) {
      for (const match of text.slice(start, end).matchAll(pattern)) {
        const number = match[1] ?? ''
        const at = start + match.index
        const last = found.at(-1)
        const begins = rankOf(number) === 1 && (last === undefined || style !== 'chinese')
        if (!begins && rankOf(number) !== rankOf(last?.number ?? '') + 1) continue
        found.push({ style, number, start: at, end: at + match[0].length })
      }
    }
    return found.length > 1 && rankOf(found[0]?.number ?? '') === 1 ? found : []
  })
}
