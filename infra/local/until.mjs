import { setTimeout as pause } from 'node:timers/promises'

import { Refusal } from './refusal.mjs'

/**
 * Polls until the predicate holds.
 * @param {string} what said when the deadline passes
 * @param {() => Promise<boolean> | boolean} predicate
 * @param {{ withinMs: number, everyMs?: number }} limits
 */
export async function until(what, predicate, { withinMs, everyMs = 100 }) {
  const deadline = Date.now() + withinMs
  while (!(await predicate())) {
    if (Date.now() > deadline) throw new Refusal(`${what}: not within ${withinMs / 1000} s.`)
    await pause(everyMs)
  }
}
