import { defaultPlanPolicy, RuleBroken, type Actor } from '@luoshi/domain'
import { readPlan, type PlanReading } from '@luoshi/plan-text'
import { createHash, randomUUID } from 'node:crypto'
import { refuseUnreadable } from '../assignments/text'
import type { PlanOriginal } from '../ports/plan-original'
import type { Ports } from '../ports/ports'
import { compilePolicy } from './compile-policy'
import { nameIndex } from './name-index'
import { officeOnly } from './office-only'
import { proposeDrafts } from './propose-drafts'
import { readTargets } from './workbench/read-targets'

/** By which a text is recognised when it is imported again. */
export const textDigest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What a plan comes as. */
export interface PlanSource {
  text: string
  fileName: string
  actor: Actor
  /** The file that the text was taken from; absent where it was pasted. */
  original?: PlanOriginal
  /** What was read in the text, where that is done elsewhere. */
  reading?: PlanReading
}

/**
 * Reads a plan's text and proposes its assignments. Throws `RuleBroken('plan.empty')` when there is no text and
 * `RuleBroken('text.unreadable')` when it cannot be kept.
 */
export async function importPlan(
  ports: Ports,
  { text, fileName, actor, original, reading: given }: PlanSource,
): Promise<{ planId: string }> {
  officeOnly(actor)
  if (text.trim() === '') throw new RuleBroken('plan.empty')
  refuseUnreadable(text)
  const reading = given ?? readPlan(text, { tables: original?.tables ?? [] })
  const planId = randomUUID()
  const policy = compilePolicy(reading, defaultPlanPolicy)
  const cadence = policy.assignment.report?.cadence ?? null
  const { title, documentNumber, issuer, signedOn, year } = reading.document
  const names = nameIndex(await ports.registry.departments(), await ports.registry.groups(), signedOn)
  const drafts = proposeDrafts({ planId, text, reading, names, cadence, newId: randomUUID })
  const createdAt = ports.now()
  const kept = { documentNumber, issuer, signedOn, year, fileName, text, reading, policy, createdAt }
  await ports.plans.add(
    {
      ...kept,
      ...(original && { original }),
      id: planId,
      title: title ?? fileName,
      sha256: textDigest(text),
      createdBy: actor.personId,
    },
    drafts,
    readTargets(planId, reading, drafts, randomUUID),
  )
  return { planId }
}
