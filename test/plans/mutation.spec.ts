import path from 'node:path'

import { MUTATIONS } from './mutation/mutations'
import { shareKept, unchanged } from './mutation/unchanged'
import { goldFolder } from './scoring/gold-folder'

/** The least share of clauses that stays as it is; what is not named here must stay nearly whole. */
const LEAST: Readonly<Record<string, number>> = {
  'doubled brackets': 0.97,
  'lost closing marks': 0.96,
  'lost opening marks': 0.97,
  'wrapped lines': 0.95,
  'tabs as bars': 0.92,
  'tabs as a cell a line': 0.76,
}
const NEARLY_ALL = 0.98

const documents = ['varied', 'kinds'].flatMap((folder) => goldFolder(path.join(__dirname, folder)))

describe('the same paper written otherwise', () => {
  const measured = unchanged(documents)

  it.each(measured.map((one) => [one.mutation, one] as const))('reads the same with %s', (name, one) => {
    expect(one.clauses).toBeGreaterThan(0)
    expect(shareKept(one)).toBeGreaterThanOrEqual(LEAST[name] ?? NEARLY_ALL)
  })

  it('allows less only where a mutation of that name exists', () => {
    const names = MUTATIONS.map(({ name }) => name)
    expect(Object.keys(LEAST).filter((name) => !names.includes(name))).toEqual([])
  })
})
