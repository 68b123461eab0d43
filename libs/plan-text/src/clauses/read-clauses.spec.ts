import { readPlan } from '../read-plan'

const HEAD = '示例市2025年重点任务分工方案\n\n一、重点任务\n'

function clausesOf(words: string): [form: string, ...parties: string[]][] {
  return readPlan(`${HEAD}${words}`).clauses.map(({ form, parties }) => [
    form,
    ...parties.map(({ role, name, implied }) => `${role} ${name}${implied === false ? '' : ` ${implied}`}`),
  ])
}

describe('a responsibility clause is read', () => {
  it.each<[string, string, [string, ...string[]][]]>([
    [
      'by its labels',
      '1.做好工作。(牵头单位:市科技局责任单位:市经信局)',
      [['bracketed-label', 'lead 市科技局', 'responsible 市经信局']],
    ],
    [
      'from brackets side by side',
      '1.做好工作。【牵头单位：市民政局】【配合单位：市财政局】',
      [['bracketed-label', 'lead 市民政局', 'cooperating 市财政局']],
    ],
    [
      'over broken lines',
      '1.做好工作。(责任单位:市财\n政局、市科技局)',
      [['bracketed-label', 'responsible 市财\n政局 first-listed', 'responsible 市科技局']],
    ],
    [
      'from lines of labels',
      '1.做好工作。\n\n牵头单位:市民政局\n\n配合单位:各区',
      [['label-line', 'lead 市民政局', 'cooperating 各区']],
    ],
    [
      'from verbs in brackets',
      '1.做好工作。（市数据局牵头，市财政局配合）',
      [['bracketed-roles', 'lead 市数据局', 'cooperating 市财政局']],
    ],
    [
      'from a bare list in brackets',
      '1.做好工作。（市数据局、市财政局）',
      [['bracketed-list', 'responsible 市数据局 first-listed', 'responsible 市财政局']],
    ],
    [
      'from a line of units',
      '1.做好全市数据平台建设工作。\n市数据局、市财政局',
      [['bare-line', 'responsible 市数据局 first-listed', 'responsible 市财政局']],
    ],
    [
      'from 由…牵头',
      '1.由市住建局牵头，市城管局配合，完成改造。',
      [['led-by', 'lead 市住建局', 'cooperating 市城管局']],
    ],
    [
      'from the subject of a sentence',
      '1.推进医改。市卫健委要会同市医保局制定细则。',
      [['subject', 'lead 市卫健委', 'cooperating 市医保局']],
    ],
    [
      'from a heading',
      '(一)市发展改革委\n统筹推进重大项目建设。',
      [['heading', 'responsible 市发展改革委 first-listed']],
    ],
    ['from a table with tabs', '序号\t任务\t牵头单位\n1\t建平台\t市数据局', [['table', 'lead 市数据局']]],
    [
      'from a table with a cell a line',
      '序号\n任务\n责任单位\n1\n建平台\n市数据局\n2\n修路\n市交通局',
      [
        ['table', 'responsible 市数据局 first-listed'],
        ['table', 'responsible 市交通局 first-listed'],
      ],
    ],
  ])('%s', (_, words, expected) => {
    expect(clausesOf(words)).toEqual(expected)
  })
})

describe('no clause is read', () => {
  it.each([
    ['from an explanation in brackets', '1.建设创新平台(重点实验室、技术创新中心)。'],
    ['from units that are partners only', '1.加强与中南大学、贵州大学合作,由专人跟踪。'],
    ['from who to ask', '1.做好工作。\n联系人：王五，电话：0123-4567890'],
    ['from all units at once', '1.市直各部门要高度重视。'],
  ])('%s', (_, words) => {
    expect(clausesOf(words)).toEqual([])
  })
})

it('lets the first listed lead where the document says so once', () => {
  const words = '1.做好工作。(责任单位:市科技局、市经信局)\n二、说明\n列第一位者为牵头单位,下同。'
  expect(clausesOf(words)[0]).toEqual(['bracketed-label', 'lead 市科技局 stated-once', 'responsible 市经信局'])
})

it('never proposes a group', () => {
  const { clauses, findings } = readPlan(`${HEAD}1.做好工作。(责任单位:各区、市科技局)`)
  expect(clauses[0]?.parties.map(({ implied }) => implied)).toEqual([false, false])
  expect(findings.map(({ code }) => code)).toContain('clause.group-first')
})

it('ties a clause after 一是…二是… to the whole paragraph', () => {
  const { clauses, items } = readPlan(`${HEAD}1.做好工作。一是建平台。二是修道路。(责任单位:市数据局)`)
  expect(items.find(({ id }) => id === clauses[0]?.itemId)?.number).toBe('1')
})

it('says where a label names nobody', () => {
  const { clauses, findings } = readPlan(`${HEAD}1.做好工作。(责任单位:)`)
  expect(clauses).toEqual([])
  expect(findings.map(({ code }) => code)).toContain('clause.no-party')
})
