import { deadlinesIn, statedDeadlines } from './deadlines'

function due(words: string): (string | null)[][] {
  const found = deadlinesIn(words, 0, words.length, 2025)
  return found.map(({ text, dueOn, precision, implied }) => [text, dueOn, precision, implied ? 'implied' : 'written'])
}

it.each([
  ['2025年底前完成', [['2025年底前', '2025-12-31', 'year', 'written']]],
  ['6月底前建成', [['6月底前', '2025-06-30', 'month', 'implied']]],
  ['三季度前完成申报', [['三季度前', '2025-09-30', 'quarter', 'implied']]],
  ['今年上半年投入使用', [['上半年', '2025-06-30', 'half', 'implied']]],
  ['年内完成', [['年内', '2025-12-31', 'year', 'implied']]],
  ['到2027年,实现', [['到2027年', '2027-12-31', 'year', 'written']]],
  ['2026年6月30日前完成', [['2026年6月30日前', '2026-06-30', 'day', 'written']]],
  ['长期坚持', [['长期坚持', null, 'ongoing', 'written']]],
  ['2020年以来成效明显', []],
])('%s', (words, expected) => {
  expect(due(words).filter(([text]) => text !== '今年')).toEqual(expected)
})

it('says that a day cannot be', () => {
  expect(deadlinesIn('2025年2月30日前', 0, 11, 2025).map(({ valid, dueOn }) => [valid, dueOn])).toEqual([[false, null]])
})

it('takes a bare month and 持续推进 only where a date is asked for', () => {
  expect(deadlinesIn('2025年12月', 0, 8, 2025)).toEqual([])
  expect(statedDeadlines('2025年12月', 0, 8, 2025).map(({ dueOn }) => dueOn)).toEqual(['2025-12-31'])
  expect(statedDeadlines('持续推进', 0, 4, 2025).map(({ precision }) => precision)).toEqual(['ongoing'])
})
