import { readPlan } from '../read-plan'

function clausesOf(words: string, heading = '重点任务'): string[][] {
  const { clauses } = readPlan(`示例市2025年工作方案\n\n一、${heading}\n1.${words}\n`)
  return clauses.map(({ form, parties }) => [form, ...parties.map(({ role, name }) => `${role} ${name}`)])
}

it.each<[string, string[][]]>([
  [
    '推进医改,市卫健委牵头制定细则,市财政局要保障投入。',
    [
      ['subject', 'lead 市卫健委'],
      ['subject', 'responsible 市财政局'],
    ],
  ],
  ['由市发改委牵头，会同市财政局等部门，6月底前出台细则。', [['led-by', 'lead 市发改委', 'cooperating 市财政局']]],
  [
    '由安全监管部门牵头,公安、工商部门配合。',
    [['led-by', 'lead 安全监管部门', 'cooperating 公安', 'cooperating 工商部门']],
  ],
  ['市招商局为牵头单位，市工信局为配合单位。', [['subject', 'lead 市招商局', 'cooperating 市工信局']]],
  [
    '市河长办负责召集，市水利局、市住建局参加。',
    [['subject', 'responsible 市河长办', 'cooperating 市水利局', 'cooperating 市住建局']],
  ],
  ['各区县政府要结合实际完成改造。', [['subject', 'responsible 各区县政府']]],
  [
    '由社会事务科、区划科负责，市殡葬管理所配合。',
    [['led-by', 'responsible 社会事务科', 'responsible 区划科', 'cooperating 市殡葬管理所']],
  ],
])('%s gives a duty', (words, expected) => {
  expect(clausesOf(words)).toEqual(expected)
})

it.each([
  '各级各部门要高度重视，加强组织领导。',
  '由龙头企业牵头承担重大科技项目。',
  '领导小组办公室设在市发展改革委，办公室主任由市发展改革委主任兼任。',
  '落实“谁主管、谁负责”要求。',
  '市政府督查室要加强跟踪督查。',
  '各地要在10月底前将落实情况报送省发展改革委，由省发展改革委汇总后报省政府。',
  '县级以上人民政府应当将所需经费列入本级财政预算。',
  '完善共治体系（政府主导、企业主体、社会参与）。',
])('%s gives none', (words) => {
  expect(clausesOf(words)).toEqual([])
})

it('gives a sentence that only names units the words before it', () => {
  const { clauses } = readPlan(
    '示例市2025年工作要点\n一、改造商贸中心15个，10月底前验收。由市商务局负责，市供销社配合。',
  )
  expect(clauses.map(({ deadlines }) => deadlines.map(({ dueOn }) => dueOn))).toEqual([['2025-10-31']])
})
