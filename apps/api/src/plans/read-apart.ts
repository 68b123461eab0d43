import { resolve } from 'node:path'
import type { PlanReading } from '@luoshi/application'
import { refuseSize, runApart, type ReadDocument } from '@luoshi/documents'

/** A plan as it was sent: a file, or text that was pasted. */
export type PlanSent = { fileName: string; bytes: Uint8Array } | { fileName: string; text: string }

/** A plan's text and tables, and what was read in them. */
export interface ReadPlan extends ReadDocument {
  reading: PlanReading
}

const THREAD = resolve(__dirname, 'reading-thread.ts')
/** The machine's other work goes on while several read. */
const MOST_AT_ONCE = 2

const waiting: (() => void)[] = []
let running = 0

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((turn) => waiting.push(turn))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

/**
 * Reads what was sent in a thread of its own, so that neither a hostile file nor a long one holds up other requests.
 * Throws `DocumentRefused`.
 */
export async function readApart(sent: PlanSent): Promise<ReadPlan> {
  if ('bytes' in sent) refuseSize(sent.bytes)
  return inTurn(() => runApart<ReadPlan>(THREAD, sent))
}
