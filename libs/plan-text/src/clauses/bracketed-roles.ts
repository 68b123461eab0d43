import { firstListedLeads as statesConvention } from './implied-lead'
import { readRoles, type RoledUnits } from '../grammar/role-verbs'
import { unitLikeness } from '../grammar/unit-names'
import { finding } from '../findings/finding'
import { isOpening } from '../source/brackets'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'

const LONGEST = 4000
const LONGEST_NAME = 40
const SENTENCE_END = '。；;！!…\n'
const DUTY_WORD = /(牵头|主办|会同|负责|配合|协办)/

function endsSentence(source: Source, end: number): boolean {
  const next = skipBlanks(source.text, end, source.text.length)
  return (
    next >= source.text.length ||
    source.text.slice(end, next).includes('\n') ||
    '。；;'.includes(source.text.charAt(next))
  )
}

/** A bare list is a clause only where it cannot be an explanation of the word before it. */
function standsAlone(source: Source, start: number): boolean {
  const back = skipBlanksBack(source.text, 0, start)
  return (
    back === 0 || SENTENCE_END.includes(source.text.charAt(back - 1)) || source.text.slice(back, start).includes('\n')
  )
}

const EXPLAINED = /(局|委|办|厅|部|室|中心|单位|部门|机构|小组|政府|公司|会|所|院|站|队|处)$/

/** Whether a bracket may only say what the unit before it is called: 领导小组办公室(市教育局). */
function explains(source: Source, start: number): boolean {
  return EXPLAINED.test(source.text.slice(Math.max(0, start - 4), start))
}

function accepts(source: Source, start: number, end: number, roles: RoledUnits): boolean {
  if (roles.units.length === 0) return false
  const certain = roles.units.filter(({ name }) => unitLikeness(name) === 'certain').length
  const unlike = roles.units.some(({ name }) => unitLikeness(name) === 'no')
  if (roles.spoken) return certain > 0 && roles.units.every(({ name }) => name.length <= LONGEST_NAME)
  if (unlike || !endsSentence(source, end)) return false
  if (standsAlone(source, start)) return certain > 0
  return certain === roles.units.length && (certain > 1 || !explains(source, start))
}

function draftOf(source: Source, start: number, end: number, roles: RoledUnits): ClauseDraft {
  const words = ([from, to]: readonly [number, number]) => source.text.slice(from, to)
  return {
    start,
    end,
    form: roles.spoken ? 'bracketed-roles' : 'bracketed-list',
    parties: roles.units.map((unit) => ({ ...unit, kind: null })),
    deadlines: [],
    task: null,
    missing: { opening: false, closing: false },
    findings: [
      ...roles.open.map((span) => finding('unit.open-list', span, words(span))),
      ...roles.glued.map((span) => finding('unit.missing-separator', span, words(span))),
    ],
  }
}

/** Clauses in brackets without a label: (A牵头,B配合), (A会同B负责), (A、B按职责分工负责), (A、B). */
export function bracketedRoles(source: Source, taken: (start: number, end: number) => boolean): ClauseDraft[] {
  const drafts: ClauseDraft[] = []
  let floor = 0
  for (let at = 0; at < source.text.length; at += 1) {
    if (at < floor || !isOpening(source.text.charAt(at)) || source.quoted[at] === 1) continue
    const partner = source.partner[at] ?? -1
    if (partner < 0 || partner - at > LONGEST || partner - at < 4 || taken(at, partner + 1)) continue
    if (statesConvention(source.text.slice(at, Math.min(partner, at + 40)))) continue
    const spoken = DUTY_WORD.test(source.text.slice(at, partner))
    if (!spoken && !endsSentence(source, partner + 1)) continue
    const roles = readRoles(source, at + 1, partner, 'responsible')
    if (!accepts(source, at, partner + 1, roles)) continue
    drafts.push(draftOf(source, at, partner + 1, roles))
    floor = partner + 1
  }
  return drafts
}
