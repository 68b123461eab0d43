import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { root } from '@luoshi/infra/local/paths'
import { readPlan } from '@luoshi/plan-text'

import { perSecond, print } from './figures'

const folder = path.join(root, 'seeds', 'plans')
const rounds = 20

/** How fast plans are read. */
export function benchReading(): void {
  const texts = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'))
  for (const text of texts) readPlan(text)
  const since = performance.now()
  for (let round = 0; round < rounds; round += 1) for (const text of texts) readPlan(text)
  const seconds = (performance.now() - since) / 1000
  const characters = texts.reduce((sum, text) => sum + text.length, 0) * rounds
  print('Reading the five plans', [['characters', perSecond(characters / seconds)]])
}
