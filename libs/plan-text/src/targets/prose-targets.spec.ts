import { sourceOf } from '../source/source'
import { proseTargets } from './prose-targets'

function read(words: string): unknown[][] {
  return proseTargets(sourceOf(words), 0, words.length, 2025).map((target) => [
    target.indicator,
    target.comparator,
    target.upper === null ? target.value : [target.value, target.upper],
    target.unit,
    target.period,
  ])
}

it.each([
  ['力争认定高新技术企业30家', [['认定高新技术企业', '=', 30, '家', '2025']]],
  ['到2027年,研发投入占比达3.1%以上', [['研发投入占比', '>=', 3.1, '%', '2027']]],
  ['技术成交额突破30亿元', [['技术成交额', '>', 30, '亿元', '2025']]],
  [
    '产值316亿元,增长20%',
    [
      ['产值', '=', 316, '亿元', '2025'],
      ['产值', 'change', 20, '%', '2025'],
    ],
  ],
  ['引进博士人才2-3人', [['引进博士人才', 'range', [2, 3], '人', '2025']]],
  ['失业率控制在5%以内', [['失业率', '<=', 5, '%', '2025']]],
  ['单位能耗下降3%', [['单位能耗', 'change', -3, '%', '2025']]],
  ['重点推进100家创新型企业做大做强', [['创新型企业做大做强', '=', 100, '家', '2025']]],
  [
    '高新技术产业增加值增速超过10%,占GDP的比重达到23%',
    [
      ['高新技术产业增加值增速', '>', 10, '%', '2025'],
      ['高新技术产业增加值占GDP的比重', '>=', 23, '%', '2025'],
    ],
  ],
  [
    '新增省级、市级中心20家和60家以上',
    [
      ['新增省级、市级中心', '=', 20, '家', '2025'],
      ['新增省级、市级中心', '>=', 60, '家', '2025'],
    ],
  ],
  ['上半年建成充电桩200个', [['建成充电桩', '=', 200, '个', '2025-H1']]],
])('%s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

it.each(['实施“3个100”工程', '建党100周年', '100万吨/年处置项目', '科技创新前2名的区', '规模1亿元的基金'])(
  '%s holds no target',
  (words) => {
    expect(read(words)).toEqual([])
  },
)
