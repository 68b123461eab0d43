import { isChinaDate, type Actor } from '@luoshi/domain'
import { createHash } from 'node:crypto'
import type { PlanOriginal } from '../ports/plan-original'
import type { Ports } from '../ports/ports'
import { officeOnly } from '../office-only'
import { proposePlan, type PlanProposal } from './propose-plan'

/** By which a text is recognised when it is imported again. */
export const textDigest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What a plan comes as. */
export interface PlanSource {
  text: string
  fileName: string
  actor: Actor
  /** The file that the text was taken from; absent where it was pasted. */
  original?: PlanOriginal
  /** What `proposePlan` gave for this text, where that is done elsewhere. */
  proposal?: PlanProposal
}

/** Keeps a plan with what was read in its text and the assignments proposed for it. Throws as `proposePlan`. */
export async function importPlan(
  ports: Ports,
  { text, fileName, actor, original, proposal }: PlanSource,
): Promise<{ planId: string }> {
  officeOnly(actor)
  const [departments, groups] =
    proposal === undefined ? await Promise.all([ports.registry.departments(), ports.registry.groups()]) : [[], []]
  const words = { text, tables: original?.tables ?? [], departments, groups }
  const { planId, reading, policy, drafts, targets } = proposal ?? proposePlan(words)
  const { title, documentNumber, issuer, signedOn, year } = reading.document
  const dated = { signedOn: signedOn !== null && isChinaDate(signedOn) ? signedOn : null, year }
  const kept = { documentNumber, issuer, ...dated, fileName, text, reading, policy, createdAt: ports.now() }
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
    targets,
  )
  return { planId }
}
