import { readPlan } from '../read-plan'

const partiesOf = (text: string) =>
  readPlan(`某市2024年重点任务分工\n${text}`).clauses.map(({ parties }) =>
    parties.map(({ role, kind, name }) => `${role} ${kind} ${name}`),
  )

describe('who leads in person', () => {
  it.each([
    ['1.深化改革。李向阳县长牵头', [['lead person 李向阳县长']]],
    [
      '1.改造提升。王某常务副县长牵头，县住建局落实。',
      [['lead person 王某常务副县长', 'responsible department 县住建局']],
    ],
    ['1.环境整治由李海涛牵头，石桥镇落实。', [['lead person 李海涛', 'responsible department 石桥镇']]],
    ['1.治水。由副县长李明牵头，县林业局负责。', [['lead person 副县长李明', 'responsible department 县林业局']]],
  ])('reads %s', (text, expected) => {
    expect(partiesOf(text)).toEqual(expected)
  })
})

describe('sentences about checking and standing offices', () => {
  it.each([
    '1.市改革办要会同市委督查室，采取专项督查等方式开展督导检查。',
    '1.市人才工作领导小组负责全市人才工作的统筹协调和宏观指导。',
    '1.镇安委会办公室负责监督各单位组织开展的专项整治。',
    '1.近年来，市发展改革委牵头编制了规划。',
    '1.本方案由市应急局负责解释，自印发之日起施行。',
    '1.王晓明同志要进一步加强学习，李明局长参加会议。',
    '1.以项目建设为主要抓手，以企业为主体，推进改革。',
  ])('give nobody a task: %s', (text) => {
    expect(partiesOf(text)).toEqual([])
  })
})

describe('labels and headings', () => {
  it.each([
    ['1.新建平台。主责部门  权益维护处', [['responsible department 权益维护处']]],
    [
      '1.做好宣传。(责任部门 市委宣传部;协办单位 市融媒体中心)',
      [['responsible department 市委宣传部', 'cooperating department 市融媒体中心']],
    ],
    ['一、区行政审批局牵头事项\n推行“一业一证”改革，覆盖二十个行业。', [['lead department 区行政审批局']]],
  ])('reads %s', (text, expected) => {
    expect(partiesOf(text)).toEqual(expected)
  })
})

describe('roles said in other places', () => {
  it.each([
    [
      '1.修路。（牵头市住建局，配合市财政局、市交通局）',
      [['lead department 市住建局', 'cooperating department 市财政局', 'cooperating department 市交通局']],
    ],
    ['1.治水。（责任单位：县水利局（李四））', [['responsible department 县水利局', 'responsible person 李四']]],
    [
      '1.以市委政法委为主，市公安局配合，推进平安建设。',
      [['lead department 市委政法委', 'cooperating department 市公安局']],
    ],
    [
      '任务分工：1.市工信局负责企业培育；2.市商务局负责外贸。',
      [['responsible department 市工信局'], ['responsible department 市商务局']],
    ],
    [
      '1.做好服务。负责单位：县政务服务中心。协助单位：县司法局。',
      [['responsible department 县政务服务中心', 'cooperating department 县司法局']],
    ],
    [
      '1.治水。责任单位为县水利局；联系县领导为赵立新。',
      [['responsible department 县水利局', 'responsible person 赵立新']],
    ],
    ['1.教育。（责任人：县教体局党组书记、局长 陈志强）', [['responsible person 县教体局党组书记、局长 陈志强']]],
    ['1.办学。\n【责任单位】\n市教育局', [['responsible department 市教育局']]],
    [
      '1.文旅。（责任单位：县文旅局、县体育局，排第一的为牵头单位）\n2.教育。（责任单位：县教育局、县财政局）',
      [
        ['lead department 县文旅局', 'responsible department 县体育局'],
        ['responsible department 县教育局', 'responsible department 县财政局'],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(partiesOf(text)).toEqual(expected)
  })
})

it('takes the words behind a clause that stands first in its item', () => {
  const { clauses } = readPlan('1.（责任单位：县农业农村局）发展特色种植2万亩。')
  expect(clauses.map(({ task }) => task?.text)).toEqual(['发展特色种植2万亩。'])
})
