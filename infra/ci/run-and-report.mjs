import { aborted, watchForInterruption } from '../local/interruption.mjs'
import { stopEverything } from '../local/processes.mjs'
import { report } from './report.mjs'
import { run } from './run.mjs'

/**
 * Runs a plan as a program: an interruption stops what it started, a failure becomes the exit code.
 * @param {Omit<import('./run.mjs').Plan, 'interruption'>} plan
 */
export async function runAndReport(plan) {
  const interruption = watchForInterruption()
  void aborted(interruption).then(stopEverything)
  const tallies = await run({ ...plan, interruption })
  await stopEverything()
  report(tallies)
  const clean = tallies.every((tally) => tally.failed === 0)
  process.exit(interruption.aborted ? 130 : clean ? 0 : 1)
}
