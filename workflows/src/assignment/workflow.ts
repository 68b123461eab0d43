import { continueAsNew, setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow'
import { listenForRecorded } from '../listen-for-recorded'
import { shouldRollOver } from '../roll-over'
import { stageAttribute } from '../search-attributes'
import { untilMomentOr } from '../wait'
import type { DutyResult } from './activities'
import type { AssignmentInput } from './messages'
import { performDuty } from './perform-duty'

/**
 * One responsibility clause, from issue to filing: does what nobody commands, at its time. What people do reaches it as
 * `recorded`. The record and the rules are elsewhere; this loop knows when to look next, and no more.
 */
export async function assignment(input: AssignmentInput): Promise<{ seq: number; gone: boolean }> {
  const recorded = listenForRecorded()

  let known = input.carry ?? (await performDuty(input.opening, input.assignmentId, input.title))
  show(input.carry ?? null, known)
  while (!known.filed && !known.gone) {
    if (!recorded.heard() && shouldRollOver()) await continueAsNew<typeof assignment>({ ...input, carry: known })
    const due = await untilMomentOr(known.next, recorded.heard)
    recorded.forget()
    const before = known
    known =
      due && before.next !== null
        ? await performDuty(before.next.duty, input.assignmentId, before.next.summary)
        : await performDuty('catchUp', input.assignmentId, before.awaiting)
    show(before, known)
  }
  return { seq: known.seq, gone: known.gone }
}

/** For the engine's own pages. */
function show(before: DutyResult | null, now: DutyResult): void {
  setCurrentDetails(now.awaiting)
  if (now.stage !== null && before?.stage !== now.stage)
    upsertSearchAttributes([{ key: stageAttribute, value: now.stage }])
}
