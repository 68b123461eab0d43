import { segmentsOf } from './segments'

const text = '完成改造任务。(牵头单位:市科技局)'
const cut = (marks: { id: string; start: number; end: number }[]) =>
  segmentsOf(0, text.length, marks).map(({ start, end, marks: ids }) => [text.slice(start, end), ...ids])

describe('segments of a text', () => {
  it('are the text itself where nothing is marked', () => {
    expect(cut([])).toEqual([[text]])
  })

  it('follow the borders of marks', () => {
    expect(
      cut([
        { id: 'task', start: 0, end: 7 },
        { id: 'clause', start: 7, end: 18 },
      ]),
    ).toEqual([
      ['完成改造任务。', 'task'],
      ['(牵头单位:市科技局)', 'clause'],
    ])
  })

  it('carry every mark where marks overlap', () => {
    expect(
      cut([
        { id: 'clause', start: 7, end: 18 },
        { id: 'party', start: 13, end: 17 },
      ]),
    ).toEqual([['完成改造任务。'], ['(牵头单位:', 'clause'], ['市科技局', 'clause', 'party'], [')', 'clause']])
  })

  it('of a part cut marks that reach beyond it', () => {
    expect(segmentsOf(10, 14, [{ id: 'clause', start: 7, end: 12 }])).toEqual([
      { start: 10, end: 12, marks: ['clause'] },
      { start: 12, end: 14, marks: [] },
    ])
  })

  it('ignore empty marks and marks elsewhere', () => {
    expect(
      cut([
        { id: 'empty', start: 3, end: 3 },
        { id: 'elsewhere', start: 90, end: 99 },
      ]),
    ).toEqual([[text]])
  })

  it('of nothing are none', () => {
    expect(segmentsOf(5, 5, [])).toEqual([])
  })
})
