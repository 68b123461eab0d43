import { resolve } from 'node:path'
import { createHash } from 'node:crypto'
import { proposePlan, refuseUnusable, type PlanProposal, type PlanSource, type PlanWords } from '@luoshi/application'
import { mediaTypeOf, refuseSize, runApart, type ReadDocument } from '@luoshi/documents'
import { RuleBroken } from '@luoshi/domain'

/** A plan as it was sent: a file, or text that was pasted. */
export type PlanSent = { fileName: string; bytes: Uint8Array } | { fileName: string; text: string }

/** Who may be meant by the names in it. */
export type KnownNames = Pick<PlanWords, 'departments' | 'groups'>

interface ReadPlan extends ReadDocument {
  proposal: PlanProposal
}

/** What the reading thread is asked to do. */
export interface ReadingOrder {
  sent: PlanSent
  known: KnownNames
}

/** What it answers; a rule that refuses the plan crosses to the caller as data. */
export type ReadingAnswer = { plan: ReadPlan } | { broken: Pick<RuleBroken, 'code' | 'details'> }

const THREAD = resolve(__dirname, 'reading-thread')
/** Text of some pages is read sooner than a thread has started. */
const SHORT = 10_000

const pasted = (text: string): ReadDocument => ({ kind: 'text', text, tables: [] })

/** What was sent, with what was read in it; a file is kept as it came. */
function sourceOf(sent: PlanSent, { kind, text, tables, proposal }: ReadPlan): PlanSource {
  const { fileName } = sent
  if (!('bytes' in sent)) return { text, fileName, proposal }
  const { bytes } = sent
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { text, fileName, proposal, original: { fileName, mediaType: mediaTypeOf(kind), bytes, sha256, tables } }
}

/**
 * Reads what was sent and proposes its assignments, all but short text in a thread of its own, so that neither a hostile file nor
 * a long one holds up other requests. Throws `DocumentRefused` and as `proposePlan`.
 */
export async function readApart(sent: PlanSent, known: KnownNames): Promise<PlanSource> {
  if ('bytes' in sent) refuseSize(sent.bytes)
  else {
    refuseUnusable(sent.text)
    if (sent.text.length <= SHORT)
      return sourceOf(sent, { ...pasted(sent.text), proposal: proposePlan({ ...pasted(sent.text), ...known }) })
  }
  const answer = await runApart<ReadingAnswer>(THREAD, { sent, known } satisfies ReadingOrder)
  if ('broken' in answer) throw new RuleBroken(answer.broken.code, answer.broken.details)
  return sourceOf(sent, answer.plan)
}
