import { resolve } from 'node:path'
import { runApart } from './apart/run-apart'
import type { ReadDocument } from './document'
import { fileKindOf } from './file-kind'
import { readText, refuseSize } from './read-text'

const THREAD = resolve(__dirname, 'apart/reading-thread')

/**
 * Turns a file into text and tables. What it is, is found by its content; the name only tells `.wps` from `.doc`. Text
 * is read at once, everything else in a thread of its own with limits of time and memory, so that no file can hold up or
 * bring down the caller. Throws `DocumentRefused` with a sentence that says what to do.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  limits: { limitMs?: number } = {},
): Promise<ReadDocument> {
  refuseSize(bytes)
  if (fileKindOf(bytes) === 'text') return { kind: 'text', ...readText(bytes), tables: [] }
  return runApart(THREAD, { bytes, fileName }, limits.limitMs)
}
