import { finding } from '../findings/finding'
import type { RoledUnits } from '../grammar/role-verbs'
import { readRoles } from '../grammar/role-verbs'
import { unitLikeness } from '../grammar/unit-names'
import type { Span } from '../reading'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'

const NEVER_IN_A_NAME =
  /(设在|设立|[是由在对将把了向从为于并要应须]|通过|进行|加强|落实|贯彻|围绕|加快|协助|支持|指导|严格|全面|坚持|深入|做好|提升|完善|强化|深化|依托|联合|组织(?!部|委)|学习|促进|推进(?!.{0,14}(领导小组|指挥部|办))|按照|根据)/

/** Whether every word read as a unit in running text can be nothing else. */
export function surelyUnits(roles: RoledUnits): boolean {
  return (
    roles.units.length > 0 &&
    roles.units.every(({ name }) => unitLikeness(name) === 'certain' && !NEVER_IN_A_NAME.test(name))
  )
}

const REACH = 160
const VERB_AHEAD = /(牵头|主办|会同|负责|承办|配合|协办|参与|参加|协助)/

/** Roles from `from` on, phrase by phrase, as long as each phrase names units and a verb; null where the first does not. */
export function dutiesFrom(source: Source, from: number, limit: number): { roles: RoledUnits; end: number } | null {
  let best: { roles: RoledUnits; end: number } | null = null
  let at = from
  while (at < limit) {
    const verb = VERB_AHEAD.exec(source.text.slice(at, Math.min(limit, at + REACH)))
    if (verb === null) break
    const end = at + verb.index + verb[0].length
    const roles = readRoles(source, from, end, 'responsible')
    if (!roles.spoken || !surelyUnits(roles)) break
    best = { roles, end }
    at = end
  }
  return best
}

/** A clause found in running text: its words are those that name the units. */
export function spokenDraft(
  source: Source,
  start: number,
  end: number,
  form: string,
  roles: RoledUnits,
  task: Span | null,
): ClauseDraft {
  const words = ([from, to]: Span) => source.text.slice(from, to)
  return {
    start,
    end,
    form,
    parties: roles.units.map((unit) => ({ ...unit, kind: null })),
    deadlines: [],
    task,
    missing: { opening: false, closing: false },
    findings: roles.open.map((span) => finding('unit.open-list', span, words(span))),
  }
}
