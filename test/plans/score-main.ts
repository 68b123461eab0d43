import path from 'node:path'

import { readPlan } from '@luoshi/plan-text'

import { differencesIn, score, total, type Measured, type Score } from './score'
import { shareKept, unchanged } from './mutation/unchanged'
import { goldFolder } from './scoring/gold-folder'
import { f1, precision, recall, type Tally } from './scoring/tally'

type Figure = readonly [heading: string, measure: Measured, figure: (tally: Tally) => number]

const COLUMNS: readonly Figure[] = [
  ['document', 'document', recall],
  ['clause R', 'clause', recall],
  ['clause P', 'clause', precision],
  ['unit F1', 'unit', f1],
  ['kind F1', 'kind', f1],
  ['task', 'task', recall],
  ['due F1', 'deadline', f1],
  ['target R', 'target', recall],
  ['target P', 'target', precision],
  ['mech. R', 'mechanism', recall],
  ['mech. P', 'mechanism', precision],
  ['kind R', 'named', recall],
  ['finding', 'finding', recall],
]

const WIDTH = 9
const NAME_WIDTH = 34

interface Folder {
  name: string
  /** What was put aside is told as one figure: nobody mends the reader by it. */
  aside: boolean
}

const FOLDERS: readonly Folder[] = [
  { name: 'varied', aside: false },
  { name: 'kinds', aside: false },
  { name: 'aside', aside: true },
]

function row(name: string, one: Score): string {
  const cells = COLUMNS.map(([, measure, figure]) => figure(one[measure].tally).toFixed(3).padStart(WIDTH))
  return `${name.padEnd(NAME_WIDTH)}${cells.join('')}${String(one.alarm.tally.surplus).padStart(WIDTH)}`
}

interface Scored {
  name: string
  score: Score
}

function scoredIn(folder: string, names: readonly string[]): Scored[] {
  return goldFolder(path.join(__dirname, folder))
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map(({ name, text, gold }) => ({ name, score: score(text, gold, readPlan(text)) }))
}

function mutated(): string[] {
  const documents = FOLDERS.filter(({ aside }) => !aside).flatMap(({ name }) => goldFolder(path.join(__dirname, name)))
  const rows = unchanged(documents).map((one) => {
    const figures = [shareKept(one).toFixed(3), String(one.clauses), String(one.invented)]
    return one.mutation.padEnd(NAME_WIDTH) + figures.map((figure) => figure.padStart(WIDTH)).join('')
  })
  return [
    '',
    'clauses unchanged by mutation'.padEnd(NAME_WIDTH) +
      ['share', 'of', 'invented'].map((word) => word.padStart(WIDTH)).join(''),
    ...rows,
  ]
}

/**
 * Prints how well each folder of gold documents is read. Names of documents narrow it to them and print each with its
 * differences; `--all` prints every document
 * but those put aside, and how much stays the same where the papers are written otherwise.
 */
function main(words: readonly string[]): void {
  const names = words.filter((word) => !word.startsWith('--'))
  const each = names.length > 0 || words.includes('--all')
  const lines = [
    `${' '.repeat(NAME_WIDTH)}${[...COLUMNS.map(([word]) => word), 'false'].map((word) => word.padStart(WIDTH)).join('')}`,
  ]
  for (const { name, aside } of FOLDERS) {
    const scores = scoredIn(name, names)
    if (scores.length === 0) continue
    const told = each && (!aside || names.length > 0)
    if (told) {
      lines.push(...scores.map((one) => row(one.name, one.score)))
      for (const one of scores) {
        const differences = differencesIn(one.score)
        if (differences.length > 0) lines.push('', one.name, ...differences.map((line) => `  ${line}`))
      }
    }
    lines.push(row(`${name}: ${scores.length} documents`, total(scores.map((one) => one.score))))
  }
  if (words.includes('--all')) lines.push(...mutated())
  process.stdout.write(`${lines.join('\n')}\n`)
}

main(process.argv.slice(2))
