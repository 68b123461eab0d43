import { lineMarkerAt } from '../grammar/numbering'
import { readRoles } from '../grammar/role-verbs'
import { unitLikeness } from '../grammar/unit-names'
import { isFurniture } from '../source/furniture'
import type { Line } from '../source/lines'
import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import { spokenDraft, surelyUnits } from './spoken-duties'

const LONGEST = 400
const DATE = /^(20\d\d|[二一][〇○零])/
/** A task stands before the line; a shorter line is a heading or a cell. */
const SHORTEST_TASK = 12

function lineClause(source: Source, before: Line, line: Line, after: Line | undefined): ClauseDraft | null {
  if (line.text.length > LONGEST || line.text.length < 3 || /[:：“《]/.test(line.text)) return null
  if (
    unitLikeness(line.text.slice(-3).replace(/[。）)]$/, '')) === 'no' &&
    !/(负责|配合|牵头|等)[。]?$/.test(line.text)
  )
    return null
  if (before.text.length < SHORTEST_TASK || DATE.test(after?.text ?? '')) return null
  const end = line.text.endsWith('。') ? line.end - 1 : line.end
  const roles = readRoles(source, line.start, end, 'responsible')
  const followed = after === undefined || lineMarkerAt(source.text, after.start, after.end) !== null
  if (!surelyUnits(roles) || !(roles.spoken || followed) || (after === undefined && roles.units.length < 2)) return null
  return spokenDraft(source, line.start, end, 'bare-line', roles, null)
}

/** A line of its own that only names units, under the task they answer for. */
export function bareLines(source: Source): ClauseDraft[] {
  const lines = source.lines.filter(({ text }) => text !== '' && !isFurniture(text))
  const first = lines.findIndex(({ start, end }) => lineMarkerAt(source.text, start, end) !== null)
  if (first < 0) return []
  const drafts: ClauseDraft[] = []
  for (let at = first + 1; at < lines.length; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]]
    const draft = before === undefined || line === undefined ? null : lineClause(source, before, line, lines[at + 1])
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}
