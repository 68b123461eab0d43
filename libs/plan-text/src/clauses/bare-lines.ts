import { lineMarkerAt } from '../grammar/numbering'
import { readRoles } from '../grammar/role-verbs'
import { isGroup, isOffice, isProperUnit, unitLikeness } from '../grammar/unit-names'
import { isFurniture } from '../source/furniture'
import type { Line } from '../source/lines'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import type { RoledUnits } from '../grammar/named-units'
import { namesUnits, spokenDraft, surelyUnits } from './spoken-duties'

const LONGEST = 400
const DATE = /^(20\d\d|[二一][〇○零])/
/** A task stands before the line; a shorter line is a heading or a cell. */
const SHORTEST_TASK = 12

/** A line between a task and the next number may name only groups or a bureau's own offices. */
function namesHolders({ units }: RoledUnits, followed: boolean): boolean {
  if (!namesUnits(units)) return false
  if (units.some(({ name }) => isProperUnit(name))) return true
  return followed && units.every(({ name }) => isGroup(name) || isOffice(name) || unitLikeness(name) === 'certain')
}

function lineClause(source: Source, before: Line, line: Line, after: Line | undefined): ClauseDraft | null {
  if (line.text.length > LONGEST || line.text.length < 3 || /[:：“《]/.test(line.text)) return null
  if (
    !/[局厅委办部署院会处科室所站队社馆校中心司团区县市州镇乡村位企业门府道）)等责合头与加落实办]。?$/.test(line.text)
  )
    return null
  if (lineMarkerAt(source.text, line.start, line.end) !== null) return null
  const task = lineMarkerAt(source.text, before.start, before.end) !== null
  if (before.text.length < (task ? SHORTEST_TASK / 2 : SHORTEST_TASK) || DATE.test(after?.text ?? '')) return null
  const end = line.text.endsWith('。') ? line.end - 1 : line.end
  const roles = readRoles(source, line.start, end, 'responsible')
  const followed = task || after === undefined || lineMarkerAt(source.text, after.start, after.end) !== null
  if (!namesHolders(roles, followed) || !(roles.spoken || followed)) return null
  if (after === undefined && !roles.spoken && roles.units.length < 2) return null
  return spokenDraft(source, line.start, end, 'bare-line', roles, null)
}

/** 三大运营商、各镇街: all of them groups, more than one. */
const areManyGroups = (units: RoledUnits['units']): boolean =>
  units.length > 1 && units.every(({ name }) => isGroup(name)) && namesUnits(units)

const PLACES = /(人民政府|镇|乡|街道|村|社区|党组织|党委|管委会)$/

/** 各镇人民政府结合实际落实: a sentence of a group of places and what it does with the task before. */
const answersAtEnd = ({ spoken, units }: RoledUnits): boolean =>
  spoken && namesUnits(units) && units.every(({ name }) => isGroup(name) && PLACES.test(name))

/** "…完成改造。市住建局、市财政局": units that end a paragraph behind a full stop. */
function tailClause(source: Source, line: Line): ClauseDraft | null {
  const end = line.text.endsWith('。') ? line.end - 1 : line.end
  const last = Math.max(...['。', '；', ';'].map((mark) => line.text.lastIndexOf(mark, end - 1 - line.start)))
  const stop = line.start + last
  if (last < 0 || end - stop > LONGEST || /[:：“《]/.test(source.text.slice(stop, end))) return null
  const roles = readRoles(source, stop + 1, end, 'responsible')
  if (answersAtEnd(roles))
    return spokenDraft(source, roles.units[0]?.span[0] ?? stop + 1, end, 'bare-tail', roles, null)
  if (
    roles.spoken ||
    !(surelyUnits(roles.units) || areManyGroups(roles.units)) ||
    (roles.units.length < 2 && roles.units.every(({ name }) => name.length < 4))
  )
    return null
  const start = roles.units[0]?.span[0] ?? stop + 1
  return spokenDraft(source, start, end, 'bare-tail', roles, null)
}

/** A line of its own that only names units, under the task they answer for. */
export function bareLines(source: Source): ClauseDraft[] {
  const lines = source.lines.filter(({ text }) => text !== '' && !isFurniture(text))
  const first = lines.findIndex(({ start, end }) => lineMarkerAt(source.text, start, end) !== null)
  const drafts: ClauseDraft[] = []
  for (let at = Math.max(0, first); at < lines.length; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]]
    const draft =
      before === undefined || line === undefined || at === first
        ? null
        : lineClause(source, before, line, lines[at + 1])
    const found = draft ?? (line === undefined ? null : tailClause(source, line))
    if (found !== null) drafts.push(found)
  }
  return drafts
}
