import type { RoledUnit, RoledUnits } from '../grammar/named-units'
import { readRoles } from '../grammar/role-verbs'
import type { Span } from '../reading'
import { skipBlanks } from '../source/lines'
import type { Source } from '../source/source'
import { isFullStop, sentenceEnd, sentenceStart } from './sentences'
import { namesUnits } from './spoken-duties'
import { answers, areUnits } from './who-answers'
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
/** A quotation, another 由 or an open bracket before the verb: the verb is not these units'. */
const OUTSIDE =
  /[“《由]|(?:^|[，,])经(?!开|信|济|发|贸|科|管|委)|报(?:送|请|经)?(?=[省市县区州]|生态)|[（(【[〔][^（()）】\]〕]*$/
/** A会同B采取…方式开展督导: who checks together. */
const CHECKS_JOINTLY = /^[^。；;]{0,60}(督导|督查|督办|监督检查|检查评估|跟踪评估|考核|考评)/
/** What a leading group does for the whole plan is no task of it. */
const STANDING = /(领导小组|领导小组办公室|指挥部|安委会|委员会办公室|专班)$/
const STANDING_WORK = /^.{0,24}(统筹协调|组织协调|综合协调|宏观指导|日常工作|统一领导)/
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
    if (!answers(units, predicate, by, then, watched)) continue
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
