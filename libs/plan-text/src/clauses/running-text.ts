import { isTitledPerson, mayBePerson } from '../grammar/named-persons'
import { readRoles, type RoledUnit, type RoledUnits } from '../grammar/role-verbs'
import { isGroup, isOffice, isProperUnit, unitLikeness } from '../grammar/unit-names'
import type { Span } from '../reading'
import { skipBlanks } from '../source/lines'
import type { Source } from '../source/source'
import { isFullStop, sentenceEnd, sentenceStart } from './sentences'
import { namesUnits } from './spoken-duties'
import { DOING, predicatesIn, type Predicate } from './predicates'

/** Units with a duty found in a sentence, before they become a clause. */
export interface SpokenDuty {
  start: number
  end: number
  by: boolean
  units: RoledUnit[]
  open: Span[]
  sentence: Span
  cooperating: boolean
}

const LONGEST_SUBJECT = 160
/** 国土资源部门: an old way to name a bureau. */
const FIELD = /^[一-鿿]{2,8}部门$/
const ANYBODY = /^(专|各|用人|建设(?!部门)|有关|相关|主管|行业|职能|业务|责任|牵头|所在|上级|本|该|其|同级|审批|执法)/

/** What follows where the sentence says who reports or checks: a mechanism, no task. */
const REPORTS = /(报送|上报|报告|报市|报县|报区|报省|反馈|汇总|通报)/
const CHECKS = /^(的|[^，,；;。]{0,30}(督导|督查|督办|考核)|监督(?!管理)|.{2,20}的(各|有关|相关)?(部门|单位|人员))/
/** A会同B采取…方式开展督导: who checks together. */
const CHECKS_JOINTLY = /^[^。；;]{0,60}(督导|督查|督办|监督检查|检查评估|跟踪评估|考核|考评)/
/** What a leading group does for the whole plan is no task of it. */
const STANDING = /(领导小组|领导小组办公室|指挥部|安委会|委员会办公室|专班)$/
const STANDING_WORK = /^.{0,24}(统筹协调|组织协调|综合协调|宏观指导|日常工作|统一领导)/
const FIRST_WORDS = 30
/** A quotation, another 由 or an open bracket before the verb: the verb is not these units'. */
const OUTSIDE = /[“《由]|^经(?!开|信|济|发|贸|科|管|委)|报(?=[省市县区]|生态)|[（(【[〔][^（()）】\]〕]*$/
const WATCHERS = /(督查|督办|考核|纪委|纪检|监委|巡察)/
const PLACE_GROUP = /(政府|镇|乡|街道|村|社区|办事处|管委会|[市县区州旗]|林场|学校|企业|[）)])$/
const VAGUE_GROUP =
  /(成员单位|责任单位|有关部门|相关部门|有关单位|相关单位|各部门|各单位|部门和单位|部门单位|主管部门|牵头单位|各地各|^各级|^地方|^各(?:地|部门|单位|方|类|有关方面))/
/** In a section of exhortations a group has a duty only where something is due. */
const CONCRETE = /^.{0,6}(\d|制定|出台|编制|成立|建立)/

/** 李向阳县长牵头, 由李海涛牵头: who leads in person. */
function arePersons(units: readonly RoledUnit[], by: boolean): boolean {
  const named = (name: string) => isTitledPerson(name) || (by && units.length === 1 && mayBePerson(name))
  return units.some(({ name }) => named(name)) && units.every(({ name }) => named(name) || isProperUnit(name))
}

/** Whether the units are such as a sentence gives duties to: particular ones, or all places of a kind. */
function answers(units: readonly RoledUnit[], by: boolean, after: string, watched: boolean): boolean {
  if (arePersons(units, by)) return !CHECKS.test(after)
  if (by && FIELD.test(units.at(-1)?.name ?? '') && !ANYBODY.test(units.at(-1)?.name ?? '')) return areUnits(units)
  if (!namesUnits(units) || units.some(({ name }) => WATCHERS.test(name))) return false
  if (units.some(({ name }) => isProperUnit(name))) {
    const sure = units.every(({ name }) => unitLikeness(name) === 'certain' || isProperUnit(name) || isOffice(name))
    return sure && !REPORTS.test(after.split(/[，,]/, 1)[0]?.slice(0, FIRST_WORDS) ?? '') && !CHECKS.test(after)
  }
  if (by) return units.every(({ name }) => (isOffice(name) || FIELD.test(name)) && !ANYBODY.test(name))
  if (REPORTS.test(after) || CHECKS.test(after) || (watched && !CONCRETE.test(after))) return false
  return units.every(({ name }) => isGroup(name) && !VAGUE_GROUP.test(name) && PLACE_GROUP.test(name))
}

/** B、C in "A会同B、C制定细则": up to the verb, or up to the comma before it. */
function partnersOf(source: Source, from: number, limit: number): RoledUnits | null {
  const words = source.text.slice(from, Math.min(limit, from + LONGEST_SUBJECT))
  const verb = words.search(DOING)
  const comma = words.search(/[，,]/)
  for (const stop of [verb < 0 ? words.length : verb, comma]) {
    if (stop <= 0) continue
    const roles = readRoles(source, from, from + stop, 'cooperating')
    if (namesUnits(roles.units)) return roles
  }
  return null
}

function unitsBefore(source: Source, start: number, predicate: Predicate, by: boolean): RoledUnits {
  const to = start + (predicate.modal || predicate.joins ? predicate.start : predicate.end)
  const whole = readRoles(source, start, to, predicate.role)
  const plain =
    by && /统筹|具体|组织|为主/.test(source.text.slice(start + predicate.start, to)) && !namesUnits(whole.units)
  const roles = plain ? readRoles(source, start, start + predicate.start, predicate.role) : whole
  return { ...roles, units: roles.units.map((unit) => ({ ...unit, role: predicate.role })) }
}

interface Phrase {
  units: RoledUnit[]
  open: Span[]
  end: number
}

/** Surely units; before 工商部门 a bare field (公安、工商部门) stands for its bureau too. */
function areUnits(units: readonly RoledUnit[]): boolean {
  const last = units.at(-1)?.name ?? ''
  if (FIELD.test(last))
    return units.every(({ name }) => FIELD.test(name) || ANYBODY.test(name) || /^[一-鿿]{2,4}$/.test(name))
  const sure = units.every(({ name }) => unitLikeness(name) === 'certain' || isProperUnit(name) || isOffice(name))
  return sure && namesUnits(units)
}

/** 由市教育局牵头,市财政局配合: a further phrase of units and verb right behind the first. */
function following(source: Source, end: number, limit: number): Phrase | null {
  if (!'，,、；;和'.includes(source.text.charAt(end)) || end >= limit) return null
  const words = source.text.slice(end + 1, Math.min(limit, end + 1 + LONGEST_SUBJECT))
  const joining = /^\s?(?:并)?(?:会同|联合)(?!会)/.exec(words)?.[0].length ?? 0
  if (joining > 0) {
    const partners = partnersOf(source, end + 1 + joining, limit)
    return partners === null
      ? null
      : { units: partners.units, open: partners.open, end: partners.units.at(-1)?.span[1] ?? end }
  }
  for (const predicate of predicatesIn(words, true)) {
    if (predicate.joins || predicate.start < 2) continue
    const { units, open } = unitsBefore(source, end + 1, predicate, false)
    const brief = open.length > 0 && units.length > 0 && units.every(({ name }) => /^[一-鿿]{2,4}$/.test(name))
    if (areUnits(units) || brief) return { units, open, end: end + 1 + predicate.end }
  }
  return null
}

function firstPhrase(
  source: Source,
  start: number,
  limit: number,
  by: boolean,
  watched: boolean,
): (Phrase & { cooperating: boolean }) | null {
  const words = source.text.slice(start, Math.min(limit, start + LONGEST_SUBJECT))
  for (const predicate of predicatesIn(words, by)) {
    if (predicate.start < (words.startsWith('各') || by ? 2 : 3) || OUTSIDE.test(words.slice(0, predicate.start)))
      continue
    const { units, open } = unitsBefore(source, start, predicate, by)
    const after = start + predicate.end
    const then = predicate.joins ? '' : source.text.slice(after, Math.min(limit, after + 40))
    if (!answers(units, by, then, watched)) continue
    if (units.every(({ name }) => STANDING.test(name)) && STANDING_WORK.test(then)) continue
    const cooperating = predicate.role === 'cooperating'
    if (!predicate.joins)
      return { units, open, end: predicate.modal ? (units.at(-1)?.span[1] ?? after) : after, cooperating }
    const partners = partnersOf(source, after, limit)
    const end = partners?.units.at(-1)?.span[1] ?? after
    if (partners === null || CHECKS_JOINTLY.test(source.text.slice(end, Math.min(limit, end + 80)))) return null
    return {
      units: [...units, ...partners.units],
      open: [...open, ...partners.open],
      end,
      cooperating,
    }
  }
  return null
}

/** The duty that begins at a place in running text, or null. */
export function dutyAt(source: Source, start: number, by: boolean, watched: boolean): SpokenDuty | null {
  const first = firstPhrase(source, start, sentenceEnd(source, start, LONGEST_SUBJECT * 2), by, watched)
  if (first === null) return null
  const limit = sentenceEnd(source, start)
  const duty = { ...first, start: by ? start - 1 : start, by, sentence: [sentenceStart(source, start), limit] as const }
  for (let next = following(source, duty.end, limit); next !== null; next = following(source, duty.end, limit)) {
    duty.units = [...duty.units, ...next.units]
    duty.open = [...duty.open, ...next.open]
    duty.end = next.end
  }
  return duty
}

const NUMBER = /(?:\d{1,2}[.．、](?!\d)|[①-⑳]|[（(]\d{1,2}[）)])\s?/y

/** Past a number within a line: 分工:1.市工信局负责…;2.…. */
function afterNumber(text: string, at: number): number {
  NUMBER.lastIndex = at
  return at + (NUMBER.exec(text)?.[0].length ?? 0)
}

/** Where a subject can begin in a stretch: at its start, and after each mark and 由. */
export function* subjectStarts(source: Source, from: number, to: number): Generator<{ at: number; by: boolean }> {
  let fresh = true
  for (let at = skipBlanks(source.text, from, to); at < to; at += 1) {
    const char = source.text.charAt(at)
    const quoted = source.quoted[at] === 1
    if (char === '由' && !quoted) yield { at: at + 1, by: true }
    else if (fresh && char === '以' && !quoted) yield { at: at + 1, by: true }
    else if (fresh && !quoted) yield { at, by: false }
    fresh = '。；;，,：:\n'.includes(char) || isFullStop(source.text, at)
    if (fresh) at = afterNumber(source.text, skipBlanks(source.text, at + 1, to)) - 1
  }
}
