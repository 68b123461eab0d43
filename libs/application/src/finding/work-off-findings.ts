import { NotFound } from '@luoshi/domain'
import { refuseUnreadable } from '../assignments/text'
import { change, type Asked } from '../change'
import type { FindingMark } from '../ports/finding-marks'
import type { Ports, ReadPorts } from '../ports/ports'
import { planInDraft } from '../draft/change-draft'
import { namesOfPeople, type NameOf } from '../names-of-people'
import { officeOnly } from '../office-only'
import { findingStates, type FindingState } from './finding-states'

/** The findings of a plan's reading as they stand. */
export async function planFindings(
  ports: Pick<ReadPorts, 'plans' | 'targets' | 'findings'>,
  planId: string,
): Promise<FindingState[]> {
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

/** A finding with the name of who marked it last. */
export interface FindingInReview extends FindingState {
  markedByName: string | null
}

const findingInReview =
  (nameOf: NameOf) =>
  (one: FindingState): FindingInReview => ({ ...one, markedByName: nameOf(one.mark?.markedBy ?? null) })

/** Findings in review, in the order given. */
export async function findingsInReview(
  ports: Pick<ReadPorts, 'registry'>,
  findings: readonly FindingState[],
): Promise<FindingInReview[]> {
  const people = findings.map(({ mark }) => mark?.markedBy ?? null)
  return findings.map(findingInReview(await namesOfPeople(ports, people)))
}

/** What the office says of a finding. Throws `NotFound('finding')` and `RuleBroken('plan.not-draft')`. */
export async function markFinding(
  ports: Ports,
  request: Asked & Pick<FindingMark, 'planId' | 'findingId' | 'state' | 'note'>,
): Promise<FindingInReview> {
  const { planId, findingId, state, note, actor } = request
  officeOnly(actor)
  refuseUnreadable(note)
  return change(ports, { ...request, based: planInDraft(planId, {}) }, async (tx) => {
    const { reading } = await tx.plans.source(planId)
    const drafts = await tx.plans.drafts(planId)
    const targets = await tx.targets.ofPlan(planId)
    const mark = { planId, findingId, state, note, markedBy: actor.personId, markedAt: ports.now() }
    const marked = findingStates({ reading, drafts, targets, marks: [mark] }).find(({ id }) => id === findingId)
    if (marked === undefined) throw new NotFound('finding')
    await tx.findings.mark(mark)
    return findingInReview(await namesOfPeople(tx, [actor.personId]))(marked)
  })
}
