import path from 'node:path'

import { readPlan } from '@luoshi/plan-text'

import { differencesIn, score, total, type Measured, type Score } from './score'
import { goldFolder } from './scoring/gold-folder'
import { f1, precision, recall, type Tally } from './scoring/tally'

type Figure = readonly [heading: string, measure: Measured, figure: (tally: Tally) => number]

const COLUMNS: readonly Figure[] = [
  ['document', 'document', recall],
  ['clause R', 'clause', recall],
  ['clause P', 'clause', precision],
  ['unit F1', 'unit', f1],
  ['kind F1', 'kind', f1],
  ['due R', 'deadline', recall],
  ['due P', 'deadline', precision],
  ['target R', 'target', recall],
  ['target P', 'target', precision],
  ['mech. R', 'mechanism', recall],
  ['mech. P', 'mechanism', precision],
  ['kind R', 'named', recall],
  ['finding', 'finding', recall],
]

const WIDTH = 9
const NAME_WIDTH = 30

function row(name: string, one: Score): string {
  const cells = COLUMNS.map(([, measure, figure]) => figure(one[measure].tally).toFixed(3).padStart(WIDTH))
  return name.padEnd(NAME_WIDTH) + cells.join('')
}

/** Prints how well each gold document of a folder is read, then every difference; names narrow it to those documents. */
function main([folder = path.join(__dirname, 'varied'), ...names]: readonly string[]): void {
  const documents = goldFolder(folder).filter(({ name }) => names.length === 0 || names.includes(name))
  const scores = documents.map(({ name, text, gold }) => ({ name, score: score(text, gold, readPlan(text)) }))
  const heading = ' '.repeat(NAME_WIDTH) + COLUMNS.map(([words]) => words.padStart(WIDTH)).join('')
  const all = row(`${scores.length} documents`, total(scores.map((one) => one.score)))
  const lines = [heading, ...scores.map((one) => row(one.name, one.score)), all]
  for (const one of scores) {
    const differences = differencesIn(one.score)
    if (differences.length > 0) lines.push('', one.name, ...differences.map((line) => `  ${line}`))
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

main(process.argv.slice(2))
