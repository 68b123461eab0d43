import type { FindingItem } from '@luoshi/contracts'
import { inOrder, neighbouring } from './finding-order'

const finding = (id: string, severity: FindingItem['severity'], start: number | null) =>
  ({ id, severity, span: start === null ? null : { start, end: start + 1 } }) as FindingItem
const ids = (findings: readonly FindingItem[]) => findings.map(({ id }) => id)

describe('findings to work off', () => {
  it('come with what must be mended first, hints last, otherwise as in the text', () => {
    const all = [
      ...[finding('hint', 'info', 0), finding('nowhere', 'warning', null), finding('also-nowhere', 'warning', null)],
      ...[finding('late', 'warning', 9), finding('early', 'warning', 2), finding('wrong', 'error', 5)],
    ]
    expect(ids(inOrder(all))).toEqual(['wrong', 'early', 'late', 'nowhere', 'also-nowhere', 'hint'])
  })

  it('are stepped through one by one, stopping at the ends', () => {
    const two = [finding('a', 'error', 1), finding('b', 'error', 2)]
    const steps = [neighbouring(two, null, 1), neighbouring(two, 'a', 1), neighbouring(two, 'b', 1)]
    expect(steps.map((each) => each?.id)).toEqual(['a', 'b', 'b'])
    expect(neighbouring([], null, 1)).toBeNull()
  })
})
