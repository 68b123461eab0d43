import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ReadDocument } from '../document'
import { DocumentRefused } from '../document-refused'
import type { ReadingAnswer, ReadingOrder } from './message'

/** LibreOffice has a minute of its own. */
const TIME_LIMIT_MS = 90_000
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }

function startThread(order: ReadingOrder): Worker {
  return new Worker(resolve(__dirname, 'reading-thread.ts'), {
    workerData: order,
    execArgv: ['-r', '@swc-node/register'],
    env: { ...process.env, TS_NODE_PROJECT: resolve(__dirname, '../../../../tsconfig.base.json') },
    resourceLimits: MEMORY,
    stdout: true,
    stderr: true,
  })
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function opened(answer: ReadingAnswer): ReadDocument {
  if ('read' in answer) return answer.read
  if ('refused' in answer) throw new DocumentRefused(answer.refused)
  throw new Error(`A file could not be read: ${answer.failed}`)
}

/** Reads a file in a thread that is ended when it takes too long or too much memory: `document.too-slow`. */
export async function readApart(bytes: Uint8Array, fileName: string, limitMs = TIME_LIMIT_MS): Promise<ReadDocument> {
  const thread = startThread({ bytes, fileName })
  let clock: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<ReadingAnswer>((answered, failed) => {
      thread.once('message', answered)
      thread.once('error', failed)
      thread.once('exit', (code) => {
        failed(new Error(`The reading thread ended with ${code}`))
      })
      clock = setTimeout(() => {
        failed(new DocumentRefused('document.too-slow'))
      }, limitMs)
    })
    return opened(answer)
  } catch (error) {
    throw isOutOfMemory(error) ? new DocumentRefused('document.too-slow') : error
  } finally {
    clearTimeout(clock)
    await thread.terminate()
  }
}
