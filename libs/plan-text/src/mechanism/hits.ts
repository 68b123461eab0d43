import { partAt, reachOf } from './parts'
import { ABOUT_DUTIES, type MechanismPhrase } from './phrase'
import { PHRASES } from './phrases'

/** How much a stretch of text is about supervising the work: its headings say so, nothing says, or it is about the matter. */
export type Bearing = 'supervising' | 'open' | 'matter'

export interface Hit {
  phrase: MechanismPhrase
  start: number
  end: number
}

function counts({ elsewhere }: MechanismPhrase, words: string, bearing: Bearing): boolean {
  if (bearing === 'supervising' || elsewhere === undefined) return true
  if (elsewhere?.test(words) === true) return true
  return bearing === 'open' && ABOUT_DUTIES.test(words)
}

/** Two signs are one where the last words of their actions are the same. */
const head = ({ end }: { end: number }): number => end - 2

const sameAction = (one: Hit, end: number): boolean => head(one) < end && head({ end }) < one.end

/** Words that only say when something else follows: 对季度考核排名末位的单位, 催办单下发后. */
const CONDITION = /^[^,，]{0,60}的[^,，]{0,12}$|^[^,，]{1,60}的[^,，]{0,60}(给予|予以|进行|实施|下发|由)|后$/
const CONDITIONAL = /^(对|将对|针对|凡|因|如|若|《)/

/** What was done: 列入了考核, 召开了推进会. */
const PAST = /(?:列入|纳入|开展|组织|进行|建立|召开|实行|印发|下发|通报)了/

function fits(phrase: MechanismPhrase, words: string, start: number, end: number): boolean {
  const part = partAt(words, start, end)
  const own = words.slice(part.from, part.to)
  if (phrase.unless?.test(own) === true || PAST.test(own)) return false
  if (/的\s*$/.test(own) && part.to < words.length) return false
  if (CONDITIONAL.test(own.trimStart()) && CONDITION.test(words.slice(end, part.to))) return false
  if (phrase.about?.test(words) === false) return false
  return phrase.needs?.test(words.slice(reachOf(words, phrase.kind, part.from, start), part.to)) ?? true
}

/** Of one kind there is one entry in each part, of books one in each sentence; 督办 is the step before a 督办函 as well, and a summary may be what is reported. */
function repeats(words: string, hits: readonly Hit[], phrase: MechanismPhrase, start: number, end: number): boolean {
  const { from, to } = partAt(words, start, end)
  return hits.some((hit) => {
    if (phrase.kind === 'ledger' && hit.phrase.kind === 'ledger') return true
    if (hit.start >= to || hit.end <= from) return false
    if (hit.phrase.kind === phrase.kind) return hit.phrase.extent === 'part' || phrase.extent === 'part'
    if (phrase.kind === 'summary' && phrase.extent === 'phrase')
      return hit.phrase.kind === 'report' && hit.phrase.extent === 'part'
    return phrase.kind === 'inspection' && hit.phrase.kind === 'escalation' && words.slice(0, end).endsWith('督办')
  })
}

const SOUGHT = PHRASES.map((phrase) => ({ phrase, everywhere: new RegExp(phrase.pattern, 'g') }))

/** Every sign of supervision in a sentence, in order; one of a kind in each part of it. */
export function hitsIn(words: string, bearing: Bearing): Hit[] {
  const hits: Hit[] = []
  for (const { phrase, everywhere } of SOUGHT) {
    if (!phrase.pattern.test(words) || !counts(phrase, words, bearing)) continue
    for (const match of words.matchAll(everywhere)) {
      const start = match.index
      const end = start + match[0].length
      if (end === start || hits.some((hit) => sameAction(hit, end)) || !fits(phrase, words, start, end)) continue
      if (!repeats(words, hits, phrase, start, end)) hits.push({ phrase, start, end })
    }
  }
  return hits.sort((one, other) => one.end - other.end)
}
