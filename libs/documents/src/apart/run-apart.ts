import { extname, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DocumentRefused } from '../document-refused'
import { inTurn } from './in-turn'
import type { ThreadAnswer } from './message'

/** LibreOffice has a minute of its own. */
const TIME_LIMIT_MS = 90_000
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }

/** A thread is loaded as this file was: compiled, or as source by tests and the commands of a developer. */
const extension = extname(__filename)
const asSource = extension === '.ts'
const loadingSource = () => ({
  execArgv: ['-r', '@swc-node/register'],
  env: { ...process.env, TS_NODE_PROJECT: resolve(__dirname, '../../../../tsconfig.base.json') },
})

function startThread(file: string, order: unknown): Worker {
  return new Worker(`${file}${extension}`, {
    workerData: order,
    ...(asSource ? loadingSource() : {}),
    resourceLimits: MEMORY,
    stdout: true,
    stderr: true,
  })
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function opened<Read>(answer: ThreadAnswer<Read>): Read {
  if ('read' in answer) return answer.read
  if ('refused' in answer) throw new DocumentRefused(answer.refused)
  throw new Error(`A file could not be read: ${answer.failed}`)
}

/**
 * Does one reading in a thread of its own, whose file (named without its extension) calls `answerOrder`; not many run at once,
 * the others wait. The thread is ended when it takes too long or too much memory: `DocumentRefused('document.too-slow')`.
 * Other refusals come through as they are.
 */
export const runApart = <Read>(file: string, order: unknown, limitMs = TIME_LIMIT_MS): Promise<Read> =>
  inTurn(() => runThread(file, order, limitMs))

async function runThread<Read>(file: string, order: unknown, limitMs: number): Promise<Read> {
  const thread = startThread(file, order)
  let clock: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<ThreadAnswer<Read>>((answered, failed) => {
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
