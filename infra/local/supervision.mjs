import { setTimeout as pause } from 'node:timers/promises'

import { endingText } from './processes.mjs'
import { sentenceOf } from './refusal.mjs'

/** @typedef {import('./processes.mjs').Part} Part */
/** @typedef {() => Promise<Part | null>} StartPart null when the part is somebody else's */

const firstWaitMs = 1000
const longestWaitMs = 60_000

/** A part that has lived so long had recovered: its next end is a first one again. */
const recoveredMs = 60_000

/** How long a part stays away after it has ended for the nth time in a row: 1, 2, 4 … 60 s. @param {number} ended */
export const waitAfter = (ended) => Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(ended - 1, 10))

/** The log has the rest. @param {Part} part */
const lastWords = (part) =>
  part
    .tail()
    .split('\n')
    .slice(-3)
    .map((line) => `\n    ${line.slice(0, 200)}`)
    .join('')

/**
 * Keeps parts alive: one that ends by itself is started again, at first soon and then ever more slowly, until `signal` is aborted.
 * @param {object} options
 * @param {AbortSignal} options.signal
 * @param {(line: string) => void} options.tell
 * @param {(ms: number) => Promise<unknown>} [options.wait] rejects when the signal is aborted
 * @param {() => number} [options.now] milliseconds
 */
export function supervisor({ signal, tell, wait = (ms) => pause(ms, undefined, { signal }), now = Date.now }) {
  /** @type {Promise<void>[]} */
  const watches = []

  /** @param {string} name @param {StartPart} start @param {number} ended @returns {Promise<{ part: Part | null, ended: number }>} */
  async function again(name, start, ended) {
    for (let times = ended; ; times += 1) {
      tell(`  starting ${name} again in ${waitAfter(times) / 1000} s`)
      await wait(waitAfter(times))
      try {
        const part = await start()
        tell(`  ${name} is back`)
        return { part, ended: times }
      } catch (error) {
        tell(`  ${name} could not be started again: ${sentenceOf(error)}`)
      }
    }
  }

  /** @param {string} name @param {StartPart} start @param {Part | null} first */
  async function watch(name, start, first) {
    let part = first
    let ended = 0
    while (part !== null) {
      const since = now()
      const ending = await part.ended
      if (signal.aborted) return
      tell(`${name} ended by itself (${endingText(ending)}).${lastWords(part)}`)
      ended = now() - since < recoveredMs ? ended + 1 : 1
      ;({ part, ended } = await again(name, start, ended))
    }
  }

  return {
    /**
     * Starts a part and watches it from then on; refuses as `start` does when even the first start fails.
     * @param {string} name
     * @param {StartPart} start
     */
    async keep(name, start) {
      const part = await start()
      watches.push(
        watch(name, start, part).catch((error) => {
          if (!signal.aborted) throw error
        }),
      )
    },
    /** Settles when nothing is being started any more; call it after the signal. */
    settled: () => Promise.allSettled(watches),
  }
}
