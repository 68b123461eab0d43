import path from 'node:path'

import { againstGold } from './fit-confidence'
import { judged, type Judged } from './mutation/unchanged'
import { goldFolder } from './scoring/gold-folder'

const mean = (all: readonly Judged[]): number =>
  all.reduce((sum, { clause }) => sum + clause.confidence, 0) / Math.max(1, all.length)

/** How often a clause read right is surer than one read wrong: 0.5 is chance. */
function separation(all: readonly Judged[]): number {
  const [right, wrong] = [true, false].map((exact) => all.filter((one) => one.exact === exact))
  let better = 0
  for (const good of right ?? [])
    for (const bad of wrong ?? [])
      better +=
        good.clause.confidence > bad.clause.confidence ? 1 : good.clause.confidence === bad.clause.confidence ? 0.5 : 0
  return better / Math.max(1, (right?.length ?? 0) * (wrong?.length ?? 0))
}

describe('the confidence of a clause', () => {
  const documents = ['varied', 'kinds'].flatMap((folder) => goldFolder(path.join(__dirname, folder)))
  const all = documents.flatMap((one) => [...againstGold(one), ...judged(one)])

  it('is a share', () => {
    for (const { clause } of all) {
      expect(clause.confidence).toBeGreaterThan(0)
      expect(clause.confidence).toBeLessThanOrEqual(1)
    }
  })

  it('is lower where a clause is read wrong', () => {
    expect(mean(all.filter(({ exact }) => !exact))).toBeLessThan(mean(all.filter(({ exact }) => exact)))
    expect(separation(all)).toBeGreaterThan(0.7)
  })
})
