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
  [
    '每季度首月5日前，各单位将上季度进展和存在问题，以书面形式报送领导小组办公室',
    [
      [
        'report',
        '每季度首月5日前，各单位将上季度进展和存在问题，以书面形式报送领导小组办公室',
        'quarterly',
        null,
        '领导小组办公室',
      ],
    ],
  ],
  [
    '各县区于6月30日、12月10日前分别报送半年和全年工作总结',
    [['summary', '各县区于6月30日、12月10日前分别报送半年和全年工作总结', 'on-dates', null, null]],
  ],
  [
    '对连续两个月排名末位的县区,由分管副市长约谈其主要负责人,并在全市通报批评',
    [
      [
        'talk',
        '对连续两个月排名末位的县区,由分管副市长约谈其主要负责人',
        null,
        '连续两个月排名末位的县区',
        '其主要负责人',
      ],
      ['circular', '在全市通报批评', null, '连续两个月排名末位的县区', null],
    ],
  ],
  ['建立任务台账，逐项销号', [['ledger', '建立任务台账', null, null, null]]],
  [
    '经督办仍未落实的，提请县政府分管领导研究解决',
    [['escalation', '经督办仍未落实的，提请县政府分管领导研究解决', null, '经督办仍未落实', '县政府分管领导']],
  ],
  [
    '逾期3个工作日未报的予以提醒，逾期10个工作日的下发督办单，逾期15日的约谈主要负责人，逾期一个月的提请县政府通报',
    [
      ['reminder', '逾期3个工作日未报的予以提醒', null, '逾期3个工作日未报', null],
      ['escalation', '逾期10个工作日的下发督办单', null, '逾期10个工作日', null],
      ['talk', '逾期15日的约谈主要负责人', null, '逾期15日', '主要负责人'],
      ['circular-request', '逾期一个月的提请县政府通报', null, '逾期一个月', '县政府'],
    ],
  ],
  ['推进缓慢的下发督办函', [['escalation', '推进缓慢的下发督办函', null, '推进缓慢', null]]],
  ['首次逾期的发提醒函', [['reminder', '首次逾期的发提醒函', null, '首次逾期', null]]],
  [
    '对推进不力的乡镇，提请县委组织部约谈',
    [['talk', '对推进不力的乡镇，提请县委组织部约谈', null, '推进不力的乡镇', '县委组织部']],
  ],
  ['第一次由县政府办提醒', [['reminder', '第一次由县政府办提醒', null, '第一次', null]]],
  ['对工作滞后的单位发提醒函', [['reminder', '对工作滞后的单位发提醒函', null, '工作滞后的单位', null]]],
  ['对落实不到位的下发督办函', [['escalation', '对落实不到位的下发督办函', null, '落实不到位', null]]],
  [
    '对落实不力的下发《督办函》、《提示函》',
    [
      ['escalation', '对落实不力的下发《督办函》', null, '落实不力', null],
      ['reminder', '《提示函》', null, '落实不力', null],
    ],
  ],
  ['实行一季度一通报', [['circular', '一季度一通报', 'quarterly', null, null]]],
  ['对落实不力的由市督查考核局约谈', [['talk', '对落实不力的由市督查考核局约谈', null, '落实不力', null]]],
  ['报送时间为每月最后一个工作日', [['report', '报送时间为每月最后一个工作日', 'monthly', null, null]]],
  ['建立健全信息报送制度', [['report', '建立健全信息报送制度', null, null, null]]],
  ['年底对各单位落实情况进行综合评估', [['progress-check', '年底对各单位落实情况进行综合评估', 'yearly', null, null]]],
  [
    '提请县委常委会、县政府常务会定期听取汇报',
    [['meeting', '提请县委常委会、县政府常务会定期听取汇报', null, null, null]],
  ],
])('%s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

it.each([
  '各单位于3月15日前上报实施细则',
  '各单位每周五前报送周报',
  '各单位每月25日前报送进展（电子版发至邮箱）',
  '各单位报送半年、全年总结',
  '对推进缓慢的提请召开调度会',
  '逾期一个月的提请全市通报',
])('names nobody where nobody is addressed: %s', (words) => {
  expect(read(words).map(([, , , , addressee]) => addressee)).toEqual([null])
})

const stretch = (words: string) => ({ from: 0, to: words.length, heading: 0 })

it('reads weak signs only where the section is about supervision', () => {
  const words = '对成效突出的企业给予资金补助'
  expect(mechanismIn(words, { ...stretch(words), bearing: 'matter' }, 2025)).toEqual([])
  expect(mechanismIn(words, { ...stretch(words), bearing: 'supervising' }, 2025)).toHaveLength(1)
})

it('takes a whole paragraph for one about supervision where it says so once', () => {
  const words = '各责任单位每月25日前报送进展。对落实不力的严肃问责。'
  const kinds = mechanismIn(words, { ...stretch(words), bearing: 'matter' }, 2025).map(({ kind }) => kind)
  expect(kinds).toEqual(['report', 'accountability'])
})

it('joins a sentence that a page only wrapped, and reads no table', () => {
  const words =
    '各责任单位要明确专人负责，于每月25日前将工作进展\n情况报送县政府办公室。\n序号\t定期调度工作任务\t县政府办'
  const [report, ...others] = mechanismIn(words, { ...stretch(words), bearing: 'supervising' }, 2025)
  expect(report?.text).toBe('于每月25日前将工作进展\n情况报送县政府办公室')
  expect(others).toEqual([])
})

it('names the days something is asked for', () => {
  const words = '于6月底和次年1月10日前上报总结'
  const [summary] = mechanismIn(words, { ...stretch(words), bearing: 'supervising' }, 2025)
  expect(summary?.dates).toEqual(['2025-06-30', '2026-01-10'])
})

it.each([
  ['每年6月、11月各报送一次工作进展', ['2025-06-30', '2025-11-30']],
  ['各单位每年6月和12月20日前报送进展', ['2025-06-20', '2025-12-20']],
])('takes each month of a row for a day of its own: %s', (words, dates) => {
  const [report] = mechanismIn(words, { ...stretch(words), bearing: 'supervising' }, 2025)
  expect(report).toMatchObject({ cadence: 'on-dates', dates })
})

it('reads summaries told one after another, each with its day', () => {
  const words = '6月20日前报半年总结；12月20日前报全年总结'
  const found = mechanismIn(words, { ...stretch(words), bearing: 'supervising' }, 2025)
  expect(found.map(({ kind, dates }) => [kind, dates])).toEqual([
    ['summary', ['2025-06-20']],
    ['summary', ['2025-12-20']],
  ])
})

it.each(['逾期3个工作日未报的予以提醒，逾期10个工作日的下发督办单。', '年底对各单位落实情况进行综合评估。'])(
  'knows rules about lateness and duties for what they are wherever they stand: %s',
  (words) => {
    const found = mechanismIn(words, { ...stretch(words), bearing: 'matter' }, 2025)
    expect(found).toHaveLength(words.split('，').length)
  },
)
