import { onPath } from '../local/on-path.mjs'
import { aborted, watchForInterruption } from '../local/interruption.mjs'
import { root } from '../local/paths.mjs'
import { complete, stopEverything } from '../local/processes.mjs'
import { say } from '../local/progress.mjs'
import { Refusal, sentenceOf } from '../local/refusal.mjs'

/** Majors above the floor that an office may have; npm carries each as the package `node`. */
const newer = ['22', '24']

/** `npm run test:node`: the unit tier on every newer Node. `npm run test:node -- 26` tries another. */
void aborted(watchForInterruption()).then(stopEverything)
try {
  const npx = onPath('npx', process.env)
  if (npx === undefined) throw new Refusal('npx is missing: install npm 10 or newer.')
  for (const major of chosen(process.argv.slice(2))) {
    say(`\n── Node ${major}`)
    await complete({
      name: `the unit tier on Node ${major}`,
      command: npx,
      args: ['--yes', `--package=node@${major}`, '--', 'node', 'infra/ci/test.mjs', '--tier', 'unit'],
      cwd: root,
    })
  }
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}

/** @param {readonly string[]} named */
function chosen(named) {
  const wrong = named.find((major) => !/^\d{2}$/.test(major))
  if (wrong !== undefined)
    throw new Refusal(`"${wrong}" is no major version of Node: name it by its number, such as 24.`)
  return named.length > 0 ? named : newer
}
