import { mechanismIn } from './read-mechanism'

function read(words: string): unknown[][] {
  return mechanismIn(words, { from: 0, to: words.length, bearing: 'supervising', heading: 0 }, 2025).map(
    ({ kind, text, cadence, trigger, addressee }) => [kind, text, cadence, trigger, addressee],
  )
}

it.each([
  ['实行工作动态一月一报制', [['report', '一月一报', 'monthly', null, null]]],
  [
    '实行季度调度、半年小结、年度总结运行调度机制',
    [
      ['progress-check', '季度调度', 'quarterly', null, null],
      ['summary', '半年小结', 'half-yearly', null, null],
      ['summary', '年度总结', 'yearly', null, null],
    ],
  ],
  [
    '对不按时完成任务的,提请市督促督办局在全市范围内进行通报,确保落实',
    [
      [
        'circular-request',
        '对不按时完成任务的,提请市督促督办局在全市范围内进行通报',
        null,
        '不按时完成任务',
        '市督促督办局',
      ],
    ],
  ],
  [
    '各单位于每月5日前报送进展至市政府办公室',
    [['report', '各单位于每月5日前报送进展至市政府办公室', 'monthly', null, '市政府办公室']],
  ],
  ['对排名靠后的乡镇进行约谈', [['talk', '对排名靠后的乡镇进行约谈', null, '排名靠后的乡镇', null]]],
  ['将重点工作纳入年度考核', [['appraisal', '将重点工作纳入年度考核', 'yearly', null, null]]],
])('%s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

it('reads weak signs only where the section is about supervision', () => {
  const words = '给予企业资金补助'
  const stretch = { from: 0, to: words.length, heading: 0 }
  expect(mechanismIn(words, { ...stretch, bearing: 'matter' }, 2025)).toEqual([])
  expect(mechanismIn(words, { ...stretch, bearing: 'supervising' }, 2025)).toHaveLength(1)
})
