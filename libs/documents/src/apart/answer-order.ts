import { parentPort, workerData } from 'node:worker_threads'
import { DocumentRefused } from '../document-refused'
import type { ThreadAnswer } from './message'

async function answerOf<Read>(work: (order: unknown) => Promise<Read>): Promise<ThreadAnswer<Read>> {
  try {
    return { read: await work(workerData) }
  } catch (error) {
    if (error instanceof DocumentRefused) return { refused: error.code }
    // Structures nested without end exhaust the stack, lengths without end the memory of one value.
    if (error instanceof RangeError) return { refused: 'document.too-slow' }
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** The whole of a reading thread: does the one thing it was started for, answers, and is done. */
export function answerOrder(work: (order: unknown) => Promise<unknown>): void {
  void answerOf(work).then((answer) => {
    parentPort?.postMessage(answer)
  })
}
