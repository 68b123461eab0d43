import { PLACE_NAMES } from './place-names'

const KIND = /(?:自治[州县旗]|特别行政区|自治区|[省市县区旗州盟])$/

/** What follows a word in the names of places that begin with it, without the kind of place: 将 → 乐, 应 → 县, 城. */
function restsAfter(word: string): string[] {
  const rests = PLACE_NAMES.filter((name) => name.startsWith(word)).map((name) => name.slice(word.length))
  return [...new Set(rests.map((rest) => rest.replace(KIND, '') || rest))].sort((a, b) => b.length - a.length)
}

/** A pattern for a word where it does not begin the name of a place: 将, but not 将乐; 和, but not 和平. */
export function unlessPlace(word: string): string {
  const rests = restsAfter(word)
  return rests.length === 0 ? word : `${word}(?!${rests.join('|')})`
}
