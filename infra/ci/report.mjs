import { say } from '../local/progress.mjs'
import { closingLine } from './closing-line.mjs'

/** @typedef {import('./closing-line.mjs').Tally} Tally */

/**
 * Prints a line for each step and tier and, last of all, the sum of what really ran.
 * @param {readonly Tally[]} tallies
 */
export function report(tallies) {
  say('')
  for (const tally of tallies) say(summary(tally))
  say('')
  say(closingLine(tallies))
}

/** @param {Tally} tally */
function summary({ name, passed, failed, skipped, seconds }) {
  const mark = failed > 0 ? '✗' : '✓'
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return `${mark} ${name.padEnd(14)}${counts.padEnd(28)}${seconds.toFixed(1)} s`
}
