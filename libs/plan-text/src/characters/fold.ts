import { CHARACTER_PAIRS } from '../lexicon/character-pairs'

/** The simplified form of each UTF-16 unit, 0 where it is none that is folded. */
const SIMPLIFIED = new Uint16Array(0x10000)
for (let at = 0; at < CHARACTER_PAIRS.length; at += 2)
  SIMPLIFIED[CHARACTER_PAIRS.charCodeAt(at)] = CHARACTER_PAIRS.charCodeAt(at + 1)

/** The same text in simplified characters, for matching: each character stays in its place, so that spans hold in both. */
export function folded(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const simple = SIMPLIFIED[text.charCodeAt(at)] ?? 0
    if (simple === 0) continue
    parts.push(text.slice(from, at), String.fromCharCode(simple))
    from = at + 1
  }
  return from === 0 ? text : parts.join('') + text.slice(from)
}
