import { parentPort, workerData } from 'node:worker_threads'
import { DocumentRefused } from '../document-refused'
import { readContent } from '../read-content'
import type { ReadingAnswer, ReadingOrder } from './message'

async function answerTo({ bytes, fileName }: ReadingOrder): Promise<ReadingAnswer> {
  try {
    return { read: await readContent(bytes, fileName) }
  } catch (error) {
    if (error instanceof DocumentRefused) return { refused: error.code }
    if (error instanceof RangeError) return { refused: 'document.too-slow' }
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

void answerTo(workerData as ReadingOrder).then((answer) => {
  parentPort?.postMessage(answer)
})
