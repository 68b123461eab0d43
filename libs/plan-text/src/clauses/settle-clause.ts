import { finding } from '../findings/finding'
import { deadlinesIn, statedDeadlines } from '../grammar/deadlines'
import { classifyUnit } from '../grammar/unit-names'
import type { ItemDraft } from '../items/item-draft'
import type { Clause, Deadline, Finding, Party, QuotedText, Span } from '../reading'
import type { ClauseDraft } from './clause-draft'
import { proposeLead } from './implied-lead'

export interface Setting {
  text: string
  year: number | null
  /** The document says once that the first listed leads. */
  firstLeads: boolean
  /** Whether clauses of this document usually stand in brackets, so that a missing mark is a defect. */
  bracketed: boolean
}

function partiesOf(draft: ClauseDraft): Party[] {
  return draft.parties.map(({ role, kind, name, span }) => ({
    role,
    kind: kind ?? classifyUnit(name),
    name,
    span,
    implied: false,
  }))
}

function deadlinesOf(
  setting: Setting,
  draft: ClauseDraft,
  task: QuotedText | null,
): { deadlines: Deadline[]; findings: Finding[] } {
  const { text: all, year } = setting
  const inTask = task === null ? [] : deadlinesIn(all, task.span[0], task.span[1], year)
  const read = [...inTask, ...draft.deadlines.flatMap(([from, to]) => statedDeadlines(all, from, to, year))]
  const deadlines = read.map(({ text, span, dueOn, precision, implied }) => ({ text, span, dueOn, precision, implied }))
  const findings = read.filter(({ valid }) => !valid).map(({ span, text }) => finding('date.impossible', span, text))
  return { deadlines, findings }
}

function markFindings(setting: Setting, draft: ClauseDraft): Finding[] {
  const { opening, closing } = draft.missing
  if (opening && closing && !setting.bracketed) return []
  const span: Span = [draft.start, draft.end]
  return [
    ...(opening ? [finding('clause.unopened-bracket', span)] : []),
    ...(closing ? [finding('clause.unclosed-bracket', span)] : []),
  ]
}

/** A clause in its final shape, with the findings it gives. */
export function settleClause(
  setting: Setting,
  draft: ClauseDraft,
  id: string,
  item: ItemDraft | null,
  task: QuotedText | null,
): { clause: Clause; findings: Finding[] } {
  const span: Span = [draft.start, draft.end]
  const { parties, findings: leadFindings } = proposeLead(partiesOf(draft), setting.firstLeads, span)
  const { deadlines, findings: dateFindings } = deadlinesOf(setting, draft, task)
  const text = setting.text.slice(...span)
  const clause: Clause = { id, itemId: item?.id ?? null, span, text, task, form: draft.form, parties, deadlines }
  return {
    clause,
    findings: [...markFindings(setting, draft), ...draft.findings, ...leadFindings, ...dateFindings],
  }
}
