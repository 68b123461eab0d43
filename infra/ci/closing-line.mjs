/** @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Tally */

/**
 * What one run of Jest amounts to; a suite that could not run is a failure, and so is a run that left no results.
 * @param {string} name
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number } | null} results
 * @param {{ succeeded: boolean, seconds: number }} run
 * @returns {Tally}
 */
export function tallyOfJest(name, results, { succeeded, seconds }) {
  if (results === null) return { name, passed: 0, failed: 1, skipped: 0, seconds }
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
  return {
    name,
    passed: results.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
    seconds,
  }
}

/** @param {string} name @param {boolean} succeeded @param {number} seconds @returns {Tally} */
export const tallyOfStep = (name, succeeded, seconds) => ({
  name,
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
  skipped: 0,
  seconds,
})

/**
 * `12 passed, 0 failed`, with `, 1 skipped` when something was.
 * @param {readonly Tally[]} tallies
 */
export function closingLine(tallies) {
  /** @param {(tally: Tally) => number} count */
  const sum = (count) => tallies.reduce((total, tally) => total + count(tally), 0)
  const skipped = sum((tally) => tally.skipped)
  const line = `${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed)} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}
