import { CHARACTER_PAIRS } from '../lexicon/character-pairs'

/** The simplified form of each UTF-16 unit, 0 where it is none that is folded. */
const SIMPLIFIED = new Uint16Array(0x10000)
for (let at = 0; at < CHARACTER_PAIRS.length; at += 2)
  SIMPLIFIED[CHARACTER_PAIRS.charCodeAt(at)] = CHARACTER_PAIRS.charCodeAt(at + 1)

const CHUNK = 8192

/** The same text in simplified characters, for matching: each character stays in its place, so that spans hold in both. */
export function folded(text: string): string {
  let units: Uint16Array | null = null
  for (let at = 0; at < text.length; at += 1) {
    const simple = SIMPLIFIED[text.charCodeAt(at)] ?? 0
    if (simple === 0) continue
    units ??= Uint16Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))
    units[at] = simple
  }
  if (units === null) return text
  const parts: string[] = []
  for (let at = 0; at < units.length; at += CHUNK) parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)))
  return parts.join('')
}
