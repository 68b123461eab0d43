import { deadlinesIn, statedDeadlines, type FoundDeadline } from './deadlines'

type Row = [text: string, dueOn: string | null, precision: string, year: 'implied' | 'written']

const rows = (found: readonly FoundDeadline[]): Row[] =>
  found.map(({ text, dueOn, precision, implied }) => [text, dueOn, precision, implied ? 'implied' : 'written'])

const said = (words: string): Row[] => rows(deadlinesIn(words, 0, words.length, 2025))
const stated = (words: string): Row[] => rows(statedDeadlines(words, 0, words.length, 2025))

describe('in a sentence', () => {
  it.each<[string, Row[]]>([
    ['2025年底前完成', [['2025年底前', '2025-12-31', 'year', 'written']]],
    ['2025年年底前完成', [['2025年年底前', '2025-12-31', 'year', 'written']]],
    ['6月底前建成', [['6月底前', '2025-06-30', 'month', 'implied']]],
    ['6月底以前建成', [['6月底以前', '2025-06-30', 'month', 'implied']]],
    ['9 月 25 日前报送', [['9 月 25 日前', '2025-09-25', 'day', 'implied']]],
    ['十一月底前完成', [['十一月底前', '2025-11-30', 'month', 'implied']]],
    ['10月中旬前启用', [['10月中旬前', '2025-10-20', 'month', 'implied']]],
    ['三季度前完成申报', [['三季度前', '2025-09-30', 'quarter', 'implied']]],
    ['第三季度末验收', [['第三季度末', '2025-09-30', 'quarter', 'implied']]],
    ['今年上半年投入使用', [['今年上半年', '2025-06-30', 'half', 'implied']]],
    ['明年3月底前完成', [['明年3月底前', '2026-03-31', 'month', 'implied']]],
    ['年内完成', [['年内', '2025-12-31', 'year', 'implied']]],
    ['年底前完成', [['年底前', '2025-12-31', 'year', 'implied']]],
    ['全年招聘20名', [['全年', '2025-12-31', 'year', 'implied']]],
    ['到2027年,实现', [['到2027年', '2027-12-31', 'year', 'written']]],
    ['到2027年底建成', [['到2027年底', '2027-12-31', 'year', 'written']]],
    ['2026年6月30日前完成', [['2026年6月30日前', '2026-06-30', 'day', 'written']]],
    ['2025年6月至12月开展', [['2025年6月至12月', '2025-12-31', 'month', 'written']]],
    ['5月—9月整治', [['5月—9月', '2025-09-30', 'month', 'implied']]],
    ['6月1日至15日检查', [['6月1日至15日', '2025-06-15', 'day', 'implied']]],
    ['2025年10月至2026年3月实施', [['2025年10月至2026年3月', '2026-03-31', 'month', 'written']]],
    ['每季度末月25日前报送', [['每季度末月25日前', null, 'quarter', 'written']]],
    ['每月20日前报送', [['每月20日前', null, 'month', 'written']]],
    ['每年4月22日前举办', [['每年4月22日前', null, 'day', 'written']]],
    ['长期坚持', [['长期坚持', null, 'ongoing', 'written']]],
    ['到2024年底建成,2023年起步', [['到2024年底', '2024-12-31', 'year', 'written']]],
    ['利用率2025年达到25%', [['2025年', '2025-12-31', 'year', 'written']]],
    ['评估验收(11月)', [['11月', '2025-11-30', 'month', 'implied']]],
    ['1.6月底前建成', [['6月底前', '2025-06-30', 'month', 'implied']]],
    ['9月投入使用', [['9月', '2025-09-30', 'month', 'implied']]],
    ['６月底前建成', [['６月底前', '2025-06-30', 'month', 'implied']]],
    ['到二〇二七年建成', [['到二〇二七年', '2027-12-31', 'year', 'written']]],
    ['5年内翻一番', []],
    ['三年内完成', []],
    ['全年无休开放', []],
    ['2020年以来成效明显', []],
    ['2023年底前已完成', []],
    ['每季度召开一次会议', []],
    ['5个工作日内办结', []],
  ])('%s', (words, expected) => {
    expect(said(words)).toEqual(expected)
  })
})

describe('where a date is asked for', () => {
  it.each<[string, Row[]]>([
    [
      '6月底取得成效并持续推进',
      [
        ['6月底', '2025-06-30', 'month', 'implied'],
        ['持续推进', null, 'ongoing', 'written'],
      ],
    ],
    ['２０２６年１２月', [['２０２６年１２月', '2026-12-31', 'month', 'written']]],
    ['2025年12月', [['2025年12月', '2025-12-31', 'month', 'written']]],
    ['当年12月', [['当年12月', '2025-12-31', 'month', 'implied']]],
    ['2025年第三季度', [['2025年第三季度', '2025-09-30', 'quarter', 'written']]],
    ['2025.6', [['2025.6', '2025-06-30', 'month', 'written']]],
    ['2025-06-18', [['2025-06-18', '2025-06-18', 'day', 'written']]],
    ['2025/11/30前', [['2025/11/30前', '2025-11-30', 'day', 'written']]],
    ['2025年', [['2025年', '2025-12-31', 'year', 'written']]],
    ['2024年', [['2024年', '2024-12-31', 'year', 'written']]],
    ['2023—2025年', [['2023—2025年', '2025-12-31', 'year', 'written']]],
    ['5月1日起', [['5月1日起', '2025-05-01', 'day', 'implied']]],
    [
      '6月、12月',
      [
        ['6月', '2025-06-30', 'month', 'implied'],
        ['12月', '2025-12-31', 'month', 'implied'],
      ],
    ],
    ['持续推进', [['持续推进', null, 'ongoing', 'written']]],
    ['常态化开展', [['常态化开展', null, 'ongoing', 'written']]],
    ['立行立改', [['立行立改', null, 'ongoing', 'written']]],
    [
      '2025年6月底前,并长期坚持',
      [
        ['2025年6月底前', '2025-06-30', 'month', 'written'],
        ['长期坚持', null, 'ongoing', 'written'],
      ],
    ],
    ['每月', [['每月', null, 'month', 'written']]],
    ['每学期', [['每学期', null, 'half', 'written']]],
    ['暑期开学前', [['暑期开学前', null, 'month', 'written']]],
    ['接到任务后5个工作日内', [['接到任务后5个工作日内', null, 'day', 'written']]],
    ['见备注', []],
  ])('%s', (words, expected) => {
    expect(stated(words)).toEqual(expected)
  })
})

it.each(['2025年2月30日前', '9月31日前', '13月底前'])('says that %s cannot be', (words) => {
  expect(deadlinesIn(words, 0, words.length, 2025).map(({ valid, dueOn }) => [valid, dueOn])).toEqual([[false, null]])
})

it('leaves open what no year completes', () => {
  expect(rows(deadlinesIn('6月底前', 0, 4, null))).toEqual([['6月底前', null, 'month', 'implied']])
  expect(deadlinesIn('6月底前', 0, 4, null)[0]?.valid).toBe(true)
})

describe('a year that is none of ours', () => {
  const asked = (found: readonly FoundDeadline[]) => found.map(({ text, dueOn, valid }) => [text, dueOn, valid])
  const inProse = (words: string) => asked(deadlinesIn(words, 0, words.length, 2025))
  const inColumn = (words: string) => asked(statedDeadlines(words, 0, words.length, 2025))

  it.each(['2126年6月底前', '20260年6月底前', '12026年6月底前', '202年6月底前', '2126年6月30日前'])(
    'is asked about and not taken for the present one: %s',
    (words) => {
      expect(inProse(`${words}完成`)).toEqual([[words, null, false]])
      expect(inColumn(words)).toEqual([[words, null, false]])
    },
  )

  it('is no deadline where it tells of the last century, but is asked about in a column', () => {
    expect(inProse('1999年6月底前建成的小区')).toEqual([])
    expect(inProse('改造1998年底前建成的小区，6月底前完成')).toEqual([['6月底前', '2025-06-30', true]])
    expect(inColumn('1999年6月底前')).toEqual([['1999年6月底前', null, false]])
  })
})
