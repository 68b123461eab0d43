import { lineMarkerAt } from './numbering'
import { spokenMarkers } from './spoken-numbers'

it.each([
  ['一、总体要求', 'chinese', '一'],
  ['(一)总体要求', 'chinese-bracket', '(一)'],
  ['（十二）总体要求', 'chinese-bracket', '（十二）'],
  ['12.加快建设', 'arabic', '12'],
  ['（3）加快建设', 'arabic-bracket', '（3）'],
  ['①加快建设', 'circled', '①'],
  ['——创新投入', 'dash', '——'],
  [')拓宽渠道', 'broken-bracket', ')'],
  ['附件1', 'annex', '附件1'],
  ['第一,加快建设', 'ordinal', '第一'],
])('%s is numbered', (line, style, number) => {
  expect(lineMarkerAt(line, 0, line.length)).toMatchObject({ style, number })
})

it.each(['3.1以上', '2023年工作', '市科技局', '一是加快'])('%s is not', (line) => {
  expect(lineMarkerAt(line, 0, line.length)).toBeNull()
})

it('counts a spoken series only from 一 on and only at the start of sentences', () => {
  const words = '目标。一是稳增长。二是促改革,做到三是三。三是惠民生。'
  const found = spokenMarkers(words, [{ from: 0, to: words.length, numbered: false }])
  expect(found.map(({ number }) => number)).toEqual(['一是', '二是', '三是'])
  expect(spokenMarkers('二是促改革', [{ from: 0, to: 5, numbered: false }])).toEqual([])
})
