import { NotFound, type Actor } from '@luoshi/domain'
import { refuseUnreadable } from '../assignments/text'
import type { FindingMark } from '../ports/finding-marks'
import type { Ports } from '../ports/ports'
import { stillDraft } from '../draft/change-draft'
import { officeOnly } from '../office-only'
import { findingStates, type FindingState } from './finding-states'

/** The findings of a plan's reading as they stand. */
export async function planFindings(ports: Ports, planId: string): Promise<FindingState[]> {
  const [{ reading }, drafts, targets, marks] = await Promise.all([
    ports.plans.source(planId),
    ports.plans.drafts(planId),
    ports.targets.ofPlan(planId),
    ports.findings.ofPlan(planId),
  ])
  return findingStates({ reading, drafts, targets, marks })
}

/** How many findings of each severity are still to be worked off. */
export function openFindings(findings: readonly FindingState[]): Record<'error' | 'warning' | 'info', number> {
  const count = (severity: string) =>
    findings.filter(({ state, finding }) => state === 'open' && finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** What the office says of a finding. Throws `NotFound('finding')` and `RuleBroken('plan.not-draft')`. */
export async function markFinding(
  ports: Ports,
  mark: Pick<FindingMark, 'planId' | 'findingId' | 'state' | 'note'> & { actor: Actor },
): Promise<FindingState> {
  const { planId, findingId, state, note, actor } = mark
  officeOnly(actor)
  refuseUnreadable(note)
  stillDraft({ plan: await ports.plans.find(planId) })
  const find = async () => (await planFindings(ports, planId)).find(({ id }) => id === findingId)
  if ((await find()) === undefined) throw new NotFound('finding')
  const markedAt = ports.now()
  await ports.findings.mark({ planId, findingId, state, note, markedBy: actor.personId, markedAt })
  const marked = await find()
  if (marked === undefined) throw new NotFound('finding')
  return marked
}
