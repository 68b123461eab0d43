import { finding } from '../findings/finding'
import { readRoles } from '../grammar/role-verbs'
import { isTitledPerson } from '../grammar/named-persons'
import { isGroup, unitLikeness } from '../grammar/unit-names'
import { roleWords } from '../lexicon/roles'
import type { Finding } from '../reading'
import { isOpening } from '../source/brackets'
import type { Source } from '../source/source'
import type { Taken } from './read-clauses'

const LONGEST = 80
const SAYS_ROLE = new RegExp(`(?:${roleWords('verb')})[）)】\\]〕]?$`)

/** Whether some of the names may be units: of words that hold none, nothing was missed. */
const mayAnswer = (name: string): boolean => unitLikeness(name) !== 'no' || isGroup(name) || isTitledPerson(name)

/** Brackets that end with a role and name what may be a unit, but were no clause: the office looks at them. */
export function nearMisses(source: Source, taken: Taken): Finding[] {
  const found: Finding[] = []
  for (let at = 0; at < source.text.length; at += 1) {
    if (!isOpening(source.text.charAt(at)) || source.quoted[at] === 1) continue
    const close = source.partner[at] ?? -1
    if (close - at < 4 || close - at > LONGEST || taken(at, close + 1)) continue
    const words = source.text.slice(at, close + 1)
    if (!SAYS_ROLE.test(words)) continue
    const { units } = readRoles(source, at + 1, close, 'responsible')
    if (units.some(({ name }) => mayAnswer(name))) found.push(finding('clause.near', [at, close + 1], words))
  }
  return found
}
