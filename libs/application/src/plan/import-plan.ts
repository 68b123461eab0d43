import { isChinaDate } from '@luoshi/domain'
import { createHash } from 'node:crypto'
import { change, nothing, type Asked } from '../change'
import { officeOnly } from '../office-only'
import type { PlanOriginal } from '../ports/plan-original'
import type { Ports } from '../ports/ports'
import type { PlanChanged } from './held-plan'
import { proposePlan, type PlanProposal } from './propose-plan'

/** By which a text is recognised when it is imported again. */
export const textDigest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What a plan comes as, read into text. Plain data: it can be sent to another thread. */
export interface PlanSource {
  text: string
  fileName: string
  /** The file that the text was taken from; absent where it was pasted. */
  original?: PlanOriginal
  /** What `proposePlan` gave for this text, where that is done elsewhere. */
  proposal?: PlanProposal
}

/** Keeps a plan with what was read in its text and the assignments proposed for it. Throws as `proposePlan`. */
export async function importPlan(
  ports: Ports,
  { text, fileName, original, proposal, ...asked }: PlanSource & Asked,
): Promise<PlanChanged> {
  officeOnly(asked.actor)
  const [departments, groups] =
    proposal === undefined ? await Promise.all([ports.registry.departments(), ports.registry.groups()]) : [[], []]
  const words = { text, tables: original?.tables ?? [], departments, groups }
  const { planId, reading, policy, drafts, targets } = proposal ?? proposePlan(words)
  const { title, documentNumber, issuer, signedOn, year } = reading.document
  const dated = { signedOn: signedOn !== null && isChinaDate(signedOn) ? signedOn : null, year }
  return change(ports, { ...asked, based: nothing }, async (tx) => {
    const kept = { documentNumber, issuer, ...dated, fileName, text, reading, policy, createdAt: ports.now() }
    const plan = {
      ...kept,
      ...(original && { original }),
      id: planId,
      title: title ?? fileName,
      sha256: textDigest(text),
      createdBy: asked.actor.personId,
    }
    await tx.plans.add(plan, drafts, targets)
    return { planId }
  })
}
