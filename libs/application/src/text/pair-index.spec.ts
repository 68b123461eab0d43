import { bigrams } from './likeness'
import { pairIndex } from './pair-index'

const indexOf = (...texts: string[]) => {
  const index = pairIndex()
  for (const text of texts) index.add([bigrams(text)])
  return index
}
const all = () => true

describe('an index of pairs', () => {
  it('ranks texts by the pairs they share, the accepted ones only', () => {
    const index = indexOf('建设孵化平台', '引进人才', '建设平台', '建设')
    const wanted = [bigrams('建设孵化平台')]
    expect(index.nearest(wanted, 9, all)).toEqual([0, 2, 3])
    expect(index.nearest(wanted, 1, all)).toEqual([0])
    expect(index.nearest(wanted, 9, (at) => at !== 0)).toEqual([2, 3])
  })

  it('finds no more of what thousands share, and still what few do', () => {
    const same = Array.from({ length: 5_000 }, () => '推进重点任务')
    const index = indexOf(...same, '推进重点任务和孵化器')
    expect(index.nearest([bigrams('推进重点任务')], 9_999, all).length).toBeLessThanOrEqual(500)
    expect(index.nearest([bigrams('孵化器')], 9, all)).toEqual([5_000])
  })
})
