import { finding } from '../findings/finding'
import { deadlinesIn, statedDeadlines, type FoundDeadline } from '../grammar/deadlines'
import { isTitledPerson, mayBePerson } from '../grammar/named-persons'
import { classifyUnit, unitLikeness } from '../grammar/unit-names'
import type { ItemDraft } from '../items/item-draft'
import type { Clause, Deadline, Finding, Party, QuotedText, Span } from '../reading'
import type { ClauseDraft } from './clause-draft'
import { deadlinesAfter } from './deadlines-after'
import { leadsHere, proposeLead } from './implied-lead'

export interface Setting {
  text: string
  year: number | null
  /** The document says once that the first listed leads. */
  firstLeads: boolean
  /** Whether clauses of this document usually stand in brackets, so that a missing mark is a defect. */
  bracketed: boolean
}

const isPerson = ({ form }: ClauseDraft, name: string): boolean =>
  isTitledPerson(name) || (form === 'led-by' && mayBePerson(name) && unitLikeness(name) === 'no')

function partiesOf(draft: ClauseDraft): Party[] {
  return draft.parties.map(({ role, kind, name, span }) => ({
    role,
    kind: kind ?? (isPerson(draft, name) ? 'person' : classifyUnit(name)),
    name,
    span,
    implied: false,
  }))
}

function findingsOf(read: readonly FoundDeadline[], unread: readonly QuotedText[]): Finding[] {
  return [
    ...read.filter(({ valid }) => !valid).map(({ span, text }) => finding('date.impossible', span, text)),
    ...unread.map(({ span, text }) => finding('date.unread', span, text)),
  ]
}

function deadlinesOf(
  setting: Setting,
  draft: ClauseDraft,
  task: QuotedText | null,
): { deadlines: Deadline[]; findings: Finding[] } {
  const { text: all, year } = setting
  const places = [...draft.deadlines, ...(draft.form === 'table' ? [] : deadlinesAfter(all, draft.end))]
  const stated = places.map((span) => ({ span, read: statedDeadlines(all, span[0], span[1], year) }))
  const inTask = task === null ? [] : deadlinesIn(all, task.span[0], task.span[1], year)
  const beside = draft.form === 'table' ? [] : deadlinesIn(all, draft.start, draft.end, year)
  const read = apart([
    ...stated.flatMap((one) => one.read.map((deadline) => ({ ...deadline, stated: true }))),
    ...[...inTask, ...beside].map((deadline) => ({ ...deadline, stated: false })),
  ])
  const unread = stated
    .filter((one) => one.read.length === 0)
    .map(({ span }): QuotedText => ({ span, text: all.slice(...span).trim() }))
    .filter(({ text }) => text !== '')
  const deadlines = read.map(({ text, span, dueOn, precision, implied }) => ({ text, span, dueOn, precision, implied }))
  return { deadlines, findings: findingsOf(read, unread) }
}

interface Weighed extends FoundDeadline {
  /** Read in a place for dates. */
  stated: boolean
}

/** In the order of the text; of two readings of the same words the one from a place for dates stays. */
function apart(read: readonly Weighed[]): FoundDeadline[] {
  const kept: Weighed[] = []
  for (const one of [...read].sort((a, b) => a.span[0] - b.span[0])) {
    const last = kept.at(-1)
    if (last === undefined || one.span[0] >= last.span[1]) kept.push(one)
    else if (one.stated && !last.stated) kept[kept.length - 1] = one
  }
  return kept
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
  const { parties, findings: leadFindings } = proposeLead(
    partiesOf(draft),
    setting.firstLeads || leadsHere(setting.text.slice(...span)),
    span,
  )
  const { deadlines, findings: dateFindings } = deadlinesOf(setting, draft, task)
  const text = setting.text.slice(...span)
  const clause: Clause = { id, itemId: item?.id ?? null, span, text, task, form: draft.form, parties, deadlines }
  return {
    clause,
    findings: [...markFindings(setting, draft), ...draft.findings, ...leadFindings, ...dateFindings],
  }
}
