import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { readPlan } from '@luoshi/plan-text'

import { judged, type Judged } from './mutation/unchanged'
import { goldFolder, type GoldDocument } from './scoring/gold-folder'
import { located } from './scoring/locate'
import { pairBySpan } from './scoring/pair'

const WEIGHTS = path.join(__dirname, '../../libs/plan-text/src/clauses/confidence-weights.ts')
/** So many clauses as usual are added to each count, so that a rare form is not judged by one of its kind. */
const PRIOR = 4
const LEAST = 0.05
const ROW = /^(\s+)('?)([a-z-]+)\2: [\d.]+,$/

const keys = (parties: readonly { role: string; name: string }[]): string =>
  parties
    .map(({ role, name }) => `${role} ${name}`)
    .sort()
    .join(';')

/** Each clause of a paper, and whether the gold has it with the same units in the same roles. */
export function againstGold({ text, gold }: GoldDocument): Judged[] {
  const pairs = pairBySpan(text, located(text, gold.clauses), readPlan(text).clauses, 0.5)
  return pairs.flatMap(({ gold: one, read: clause }) =>
    clause === null || one?.optional === true
      ? []
      : [{ clause, exact: one !== null && keys(one.parties) === keys(clause.parties) }],
  )
}

const shareOf = (all: readonly Judged[], usual: number): number =>
  (all.filter(({ exact }) => exact).length + PRIOR * usual) / (all.length + PRIOR)

/** Writes the weights anew: per form the share read exactly without doubts, per doubt how much rarer that is with it. */
function main(): void {
  const documents = ['varied', 'kinds'].flatMap((folder) => goldFolder(path.join(__dirname, folder)))
  const all = documents.flatMap((one) => [...againstGold(one), ...judged(one)])
  const sure = all.filter(({ clause }) => clause.doubts.length === 0)
  const usual = shareOf(sure, 1)
  const weightOf = (name: string): number => {
    const doubted = all.filter(({ clause }) => clause.doubts.includes(name))
    if (doubted.length > 0) return Math.min(1, Math.max(LEAST, shareOf(doubted, usual) / usual))
    return shareOf(
      sure.filter(({ clause }) => clause.form === name),
      usual,
    )
  }
  const lines = readFileSync(WEIGHTS, 'utf8').split('\n')
  const written = lines.map((line) => {
    const [, indent = '', quote = '', name = ''] = ROW.exec(line) ?? []
    return name === '' ? line : `${indent}${quote}${name}${quote}: ${weightOf(name).toFixed(3)},`
  })
  writeFileSync(WEIGHTS, written.join('\n'))
  process.stdout.write(`${String(all.length)} clauses, ${usual.toFixed(3)} of those without doubts read exactly\n`)
}

if (require.main === module) main()
