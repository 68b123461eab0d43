import { finding } from '../findings/finding'
import { isTitledPerson, mayBePerson } from '../grammar/named-persons'
import { classifyUnit, unitLikeness } from '../grammar/unit-names'
import type { ItemDraft } from '../items/item-draft'
import type { Clause, Finding, Party, QuotedText, Span } from '../reading'
import type { ClauseDraft } from './clause-draft'
import { confidenceOf, doubtsOf } from './confidence'
import { datesOf, type Dating } from './dates-of-clause'
import { leadsHere, proposeLead } from './implied-lead'

export interface Setting extends Dating {
  /** The document says once that the first listed leads. */
  firstLeads: boolean
  /** Whether clauses of this document usually stand in brackets, so that a missing mark is a defect. */
  bracketed: boolean
}

const isPerson = ({ form }: ClauseDraft, name: string): boolean =>
  isTitledPerson(name) || (form === 'led-by' && mayBePerson(name) && unitLikeness(name) === 'no')

/** （县水利局指导）: who only helps, with nobody beside, answers for the task alone. */
const standAlone = ({ form, parties }: ClauseDraft): boolean =>
  form === 'bracketed-roles' && parties.every(({ role }) => role === 'cooperating')

function partiesOf(draft: ClauseDraft): Party[] {
  const alone = standAlone(draft)
  return draft.parties.map(({ role, kind, name, span }) => ({
    role: alone ? 'responsible' : role,
    kind: kind ?? (isPerson(draft, name) ? 'person' : classifyUnit(name)),
    name,
    span,
    implied: false,
  }))
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
  const { deadlines, milestones, findings: dateFindings } = datesOf(setting, draft, task)
  const text = setting.text.slice(...span)
  const form = draft.form
  const doubts = doubtsOf(draft, parties, task, draft.findings)
  const confidence = confidenceOf(form, doubts)
  const clause: Clause = {
    id,
    itemId: item?.id ?? null,
    span,
    text,
    task,
    form,
    parties,
    deadlines,
    milestones,
    confidence,
    doubts,
  }
  return {
    clause,
    findings: [...markFindings(setting, draft), ...draft.findings, ...leadFindings, ...dateFindings],
  }
}
