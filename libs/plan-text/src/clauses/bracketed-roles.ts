import { finding } from '../findings/finding'
import { anyRoleWord } from '../lexicon/roles'
import type { RoledUnits } from '../grammar/named-units'
import { readRoles } from '../grammar/role-verbs'
import { isGroup, isOffice, isProperUnit, unitLikeness } from '../grammar/unit-names'
import { isClosing, isOpening } from '../source/brackets'
import { closingOf } from '../source/wrapped-bracket'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import { sentenceStart } from './sentences'
import { namesUnits, surelyUnits } from './spoken-duties'

const LONGEST = 4000
const LONGEST_NAME = 50
const SENTENCE_END = '。；;！!…”》）)】]\n'
const DUTY_WORD = new RegExp(`会同|职责|分工|组织|${anyRoleWord(['verb', 'closing'])}`)

function endsSentence(source: Source, end: number): boolean {
  const next = skipBlanks(source.text, end, source.text.length)
  return (
    next >= source.text.length ||
    source.text.slice(end, next).includes('\n') ||
    '。；;（(【[〔'.includes(source.text.charAt(next)) ||
    /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、是]|\d{1,2}[.．、]|[①-⑳])/.test(source.text.slice(next, next + 6))
  )
}

/** A bare list is a clause only where it cannot be an explanation of the word before it. */
function standsAlone(source: Source, start: number): boolean {
  const back = skipBlanksBack(source.text, 0, start)
  return (
    back === 0 || SENTENCE_END.includes(source.text.charAt(back - 1)) || source.text.slice(back, start).includes('\n')
  )
}

const EXPLAINED = /(局|委|办|厅|部|室|中心|单位|部门|机构|小组|政府|公司|会|所|院|站|队|处|集团|银行|大学|学校|专班)$/

/** Whether a bracket may only say what the unit before it is called: 领导小组办公室(市教育局). */
function explains(source: Source, start: number): boolean {
  const before = source.text.slice(Math.max(0, start - 4), start)
  return EXPLAINED.test(before) && !/\d[个]?.{1,2}$/.test(before)
}

/** A verb says the role: units, nothing else, and it closes a sentence or names a particular unit. */
function acceptsSpoken(source: Source, start: number, end: number, { units }: RoledUnits): boolean {
  if (!namesUnits(units) || units.some(({ name }) => name.length > LONGEST_NAME)) return false
  if (units.some(({ name }) => isProperUnit(name))) return true
  if (!endsSentence(source, end) || explains(source, start)) return false
  return units.some(({ name }) => unitLikeness(name) === 'certain' || isOffice(name))
}

function acceptsList(source: Source, start: number, end: number, { units }: RoledUnits): boolean {
  const certain = units.filter(({ name }) => unitLikeness(name) === 'certain').length
  if (units.some(({ name }) => unitLikeness(name) === 'no')) return false
  if (!endsSentence(source, end)) return dealtOut(source, start, end, { units })
  if (standsAlone(source, start)) {
    const groups = units.every(({ name }) => isGroup(name))
    return groups || units.some(({ name }) => isProperUnit(name) || isOffice(name)) || (certain > 0 && units.length > 1)
  }
  const sure = units.every(({ name }) => unitLikeness(name) === 'certain' || isProperUnit(name))
  return sure && !explains(source, start) && units.some(({ name }) => isProperUnit(name))
}

const OFFICE = /(局|委|厅|办|部|署)$/

/** 抓好信访维稳(市信访局)、扫黑除恶(市公安局、市委政法委)等工作: offices dealt out within a sentence. */
function dealtOut(source: Source, start: number, end: number, { units }: Pick<RoledUnits, 'units'>): boolean {
  if (!'、，,等'.includes(source.text.charAt(end) || ' ') || explains(source, start)) return false
  return units.every(({ name }) => OFFICE.test(name) && isProperUnit(name) && unitLikeness(name) === 'certain')
}

function draftOf(source: Source, start: number, end: number, roles: RoledUnits): ClauseDraft {
  const words = ([from, to]: readonly [number, number]) => source.text.slice(from, to)
  return {
    start,
    end,
    form: roles.spoken ? 'bracketed-roles' : 'bracketed-list',
    parties: roles.units.map((unit) => ({ ...unit, kind: null })),
    deadlines: roles.deadlines,
    task: null,
    missing: { opening: false, closing: false },
    findings: [
      ...roles.open.map((span) => finding('unit.open-list', span, words(span))),
      ...roles.glued.map((span) => finding('unit.missing-separator', span, words(span))),
    ],
  }
}

/** `end` is where the clause ends, behind its closing mark if it has one. */
function readBetween(source: Source, from: number, to: number, end = to + 1): RoledUnits | null {
  const spoken = DUTY_WORD.test(source.text.slice(from, to))
  if (!spoken && !endsSentence(source, end) && !'、，,等'.includes(source.text.charAt(end) || ' ')) return null
  const roles = readRoles(source, from, to, 'responsible')
  return roles.units.length === 0 ? null : roles
}

type Taken = (start: number, end: number) => boolean

function bracketAt(source: Source, at: number, taken: Taken): ClauseDraft | null {
  const partner = closingOf(source, at)
  if (partner < 0) return unclosedAt(source, at, taken)
  if (partner - at > LONGEST || partner - at < 4 || taken(at, partner + 1)) return null
  const roles = readBetween(source, at + 1, partner)
  if (roles === null) return null
  const accepts = roles.spoken ? acceptsSpoken : acceptsList
  return accepts(source, at, partner + 1, roles) ? draftOf(source, at, partner + 1, roles) : null
}

const LONGEST_LOOSE = 300

function lineEndAfter(source: Source, from: number): number {
  const limit = Math.min(source.text.length, from + LONGEST_LOOSE)
  for (let at = from; at < limit; at += 1) if ('\n。'.includes(source.text.charAt(at))) return at
  return limit
}

/** (A牵头,B配合 without its closing mark: up to the full stop or the line's end. */
function unclosedAt(source: Source, at: number, taken: Taken): ClauseDraft | null {
  if (isOpening(source.text.charAt(at + 1))) return null
  const end = lineEndAfter(source, at + 1)
  if (end - at < 5 || taken(at, end)) return null
  const roles = readBetween(source, at + 1, end, end)
  if (roles === null || !surelyUnits(roles.units)) return null
  if (!standsAlone(source, at) && (explains(source, at) || roles.units.length < 2)) return null
  return { ...draftOf(source, at, end, roles), missing: { opening: false, closing: true } }
}

/** A牵头,B配合) without its opening mark: from the sentence's start. */
function unopenedAt(source: Source, at: number, floor: number, taken: Taken): ClauseDraft | null {
  if (isClosing(source.text.charAt(at - 1))) return null
  const start = Math.max(floor, sentenceStart(source, at, LONGEST_LOOSE))
  if (at - start < 5 || at - start > LONGEST_LOOSE || taken(start, at + 1)) return null
  const roles = readBetween(source, start, at)
  if (roles === null || !surelyUnits(roles.units) || !endsSentence(source, at + 1)) return null
  return { ...draftOf(source, start, at + 1, roles), missing: { opening: true, closing: false } }
}

/** Clauses in brackets without a label: (A牵头,B配合), (A会同B负责), (A、B按职责分工负责), (A、B). */
export function bracketedRoles(source: Source, taken: Taken): ClauseDraft[] {
  const drafts: ClauseDraft[] = []
  let floor = 0
  for (let at = 0; at < source.text.length; at += 1) {
    const char = source.text.charAt(at)
    if (at < floor || source.quoted[at] === 1) continue
    const stray = isClosing(char) && (source.partner[at] ?? -1) < 0
    if (!stray && !isOpening(char)) continue
    const draft = stray ? unopenedAt(source, at, floor, taken) : bracketAt(source, at, taken)
    if (draft === null) continue
    drafts.push(draft)
    floor = draft.end
  }
  return drafts
}
