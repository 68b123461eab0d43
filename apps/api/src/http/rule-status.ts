import type { RefusalCode } from '@luoshi/domain'

/** Rules about what was typed rather than about how things stand. */
const aboutTheInput: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'cursor.unknown',
  'date.out-of-range',
  'text.unreadable',
  'idempotency.key-reused',
  'party.unknown',
  'dispute.department-required',
  'dispute.department-is-party',
  'dispute.lead-not-removable',
  'report.period-not-requested',
  'extension.not-later',
  'claim.evidence-required',
  'countersign.reason-required',
  'plan.empty',
  'plan.end-reason-required',
  'plan.text-too-long',
  'plan.too-many-assignments',
  'plan.too-many-targets',
  'plan.issued-in-future',
  'draft.span-outside',
  'draft.due-in-past',
  'draft.not-a-group',
  'draft.none-chosen',
  'target.range-unclear',
])

/** Rules about who acts. */
const aboutTheActor = /^(?:role\.|party\.lead-only$)/

/** 412 for an edit of an old version, 403 for the wrong role, 422 for the input, 409 for the state of things. */
export function ruleStatus(code: RefusalCode): 403 | 409 | 412 | 422 {
  if (code.endsWith('.version-conflict')) return 412
  if (aboutTheActor.test(code)) return 403
  return aboutTheInput.has(code) || code.startsWith('import.') ? 422 : 409
}
