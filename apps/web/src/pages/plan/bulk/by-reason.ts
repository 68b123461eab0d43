import type { BulkOutcome } from '@luoshi/contracts'

type Left = BulkOutcome['left'][number]

/** What was passed over, put together by the reason, in the order of the first of each. */
export function byReason(left: readonly Left[]): { reason: string; drafts: Left[] }[] {
  const reasons = new Map<string, Left[]>()
  for (const one of left) reasons.set(one.reason, [...(reasons.get(one.reason) ?? []), one])
  return [...reasons].map(([reason, drafts]) => ({ reason, drafts }))
}
