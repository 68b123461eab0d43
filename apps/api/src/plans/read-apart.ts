import { resolve } from 'node:path'
import type { PlanReading } from '@luoshi/application'
import { refuseSize, runApart, type ReadDocument } from '@luoshi/documents'
import { readPlan } from '@luoshi/plan-text'

/** A plan as it was sent: a file, or text that was pasted. */
export type PlanSent = { fileName: string; bytes: Uint8Array } | { fileName: string; text: string }

/** A plan's text and tables, and what was read in them. */
export interface ReadPlan extends ReadDocument {
  reading: PlanReading
}

const THREAD = resolve(__dirname, 'reading-thread.ts')
/** Text of some pages is read sooner than a thread has started. */
const SHORT = 10_000

/**
 * Reads what was sent, all but short text in a thread of its own, so that neither a hostile file nor a long one holds up other requests.
 * Throws `DocumentRefused`.
 */
export async function readApart(sent: PlanSent): Promise<ReadPlan> {
  if ('bytes' in sent) refuseSize(sent.bytes)
  else if (sent.text.length <= SHORT) return { kind: 'text', text: sent.text, tables: [], reading: readPlan(sent.text) }
  return runApart(THREAD, sent)
}
