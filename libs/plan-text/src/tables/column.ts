import { roleWords } from '../lexicon/roles'
import type { Measure, PartyKind, PartyRole } from '../reading'

/** How near a column of words comes to what is done: its goal, its name, its single steps. */
export type TaskRank = 'goal' | 'name' | 'detail'

/** What a column of a table holds, as its heading announces it. */
export type Column =
  | { kind: 'unit'; role: PartyRole; party: PartyKind | null }
  | { kind: 'deadline' }
  | { kind: 'task'; rank: TaskRank }
  | { kind: 'category' }
  | { kind: 'number' }
  | { kind: 'indicator' }
  /** The unit an indicator is measured in. */
  | { kind: 'measure' }
  | { kind: 'value'; period: string | null; measure: Measure | null; baseline: boolean }
  | { kind: 'other' }

export type ColumnKind = Column['kind']

const OTHER: Column = { kind: 'other' }
const LONGEST_HEADING = 24

const LEADS = new RegExp(roleWords('cell', 'lead'))
const HELPS = new RegExp(roleWords('cell', 'cooperating'))
const ANSWERS = new RegExp(roleWords('cell', 'responsible'))
const PERSON =
  /((责任|负责|联系|经办|包保|包抓|牵头|分管|主管|督办)人员?|领导|联络员|责任同志|负责同志|专员|副?[市县区省州]长|干部|包保人|人员)(姓名)?$/
const BODY =
  /(单位|部门|主体|处室|科室|股室|科|室|机构|责任方|局办|委办|县区|区县|镇街|乡镇|街镇|地区|支部|企业|站所|所站|村居|学院|院系|公司|专班)(名称)?$/
const DUTY =
  /^((责任|职责|任务|工作)?分工|责任|责任落实|牵头|配合|主办|协办|承办|责任归属|落实责任|工作责任|任务分配|牵头和配合|责任分解)$/

const NUMBER = /^(序号|编号|序|项次|项号|号|任务序号|任务编号|清单编号|总序号|No\.?)$/i
const REMARK =
  /(备注|取得|下一步|说明|来源|依据|电话|联系方式|完成情况|进展|状态|得分|分值|分数|权重|页码|销号|评分|扣分|签字|验收|投资|资金|规模|地点|位置|性质|属性)/
const DEADLINE =
  /(时限|期限|完成时间|完成日期|时间节点|时间要求|办结时间|起止时间|实施时间|时间安排|时间进度|时间表|计划时间|截止时间|截止日期|整改时间|进度安排|进度要求|序时进度|推进时间|落实时间|时间|日期|时序|工作进度|计划进度|实施进度|进度计划|实施周期|完成节点|节点)(要求|安排)?$/
const NO_DEADLINE = /(开始|起始|启动|开工|报送|发布|更新)(时间|日期)$/
const GOAL =
  /^.{0,6}(目标要求|目标|成效|成果|标准|标志|效果|预期|目标值|产出|形式)((及|和|、)?(要求|成果|成效|标准|设定|形式))?$/
const DETAIL = /(要求|内容|举措|措施|做法|分解|细化|子任务|二级|三级|路径|抓手|要点|步骤|行动|具体|安排|计划|方案|描述)/
const NAME =
  /(任务|事项|项目|工作|议题|问题|政策|名称|建议|提案|诉求|承诺|改革|实事|重点|清单|指示|要求|会议|报告|工程|目标)/
const CATEGORY =
  /^(任务|工作|所属|项目|事项|指标|问题)?(类别|分类|领域|方面|板块|专项|模块|方向|大类|类型|类|行业|章节|条目|专题|一级任务|一级目录|部分)(名称)?$|^一级指标$/
const INDICATOR = /^.{0,8}指标(名称|内容|体系|项目)?$/
const MEASURE = /^(计量|度量|指标)?单位$/
const YEAR = /(20\d\d)年?/
const VALUE =
  /(目标值?|计划(值|数)?|考核值?|完成值?|预期(值|目标)?|指标值|任务(值|数)|实际(值|数)?|实绩|基[数期准](值|数)?|现状(值|数)?|[〇-九]十[〇-九]五|十[四五六]五|累计|年均(增速|增长)?|增速|增幅|值|数量|目标数)/
const VALUE_ONLY = /^(目标|计划|考核|完成|预期|实际|任务|指标)(目标)?(值|数|情况)?$/
const BASELINE = /(实际|实绩|基数|基期|基准|现状|上年|已完成|已达)/

const NUMBERED = /^([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d))/

const bare = (heading: string): string =>
  heading
    .replaceAll(/[\s*＊:：　]/g, '')
    .replaceAll(/[（(【[〔][^（()）】\]〕]{0,20}[）)】\]〕]/g, '')
    .replace(/[（(].*$/, '')

function roleOf(words: string): PartyRole | null {
  if (LEADS.test(words)) return HELPS.test(words) || /[和及与、\/或]/.test(words) ? 'responsible' : 'lead'
  if (HELPS.test(words)) return /(责任|负责|主责)/.test(words) ? 'responsible' : 'cooperating'
  return ANSWERS.test(words) ? 'responsible' : null
}

function partyColumn(words: string): Column | null {
  if (/^(各|有关|相关|其他|所有)/.test(words)) return null
  if (PERSON.test(words)) {
    const both = /(单位|部门)/.test(words)
    return { kind: 'unit', role: roleOf(words) ?? 'responsible', party: both ? null : 'person' }
  }
  if (DUTY.test(words)) return { kind: 'unit', role: roleOf(words) ?? 'responsible', party: null }
  const role = BODY.test(words) ? roleOf(words) : null
  return role === null ? null : { kind: 'unit', role, party: null }
}

function valueColumn(words: string): Column | null {
  const year = YEAR.exec(words)?.[1] ?? null
  if (year === null && !VALUE.test(words)) return null
  const measure: Measure | null = words.includes('考核') ? 'appraisal' : words.includes('完成') ? 'completion' : null
  return { kind: 'value', period: year, measure, baseline: BASELINE.test(words) }
}

const taskRank = (words: string): TaskRank | null => {
  if (GOAL.test(words) && !/^(任务|工作任务|工作内容|重点任务|重点工作|主要任务)(及|和|、)?/.test(words)) return 'goal'
  if (words.endsWith('任务')) return 'name'
  if (DETAIL.test(words)) return 'detail'
  return NAME.test(words) ? 'name' : null
}

/** A year's figure, or a year's tasks: 2025年目标值, 2025年重点任务. */
function yearlyColumn(words: string): Column {
  const rest = words.replace(/^.*20\d\d年?度?/, '')
  const rank = /^(目标|计划|任务)?值?数?$/.test(rest) ? null : taskRank(rest)
  return rank === null || VALUE_ONLY.test(rest) ? (valueColumn(words) ?? OTHER) : { kind: 'task', rank }
}

/** What a heading cell announces; the first meaning that fits wins. */
export function columnOf(heading: string): Column {
  if (
    heading.length > LONGEST_HEADING * 2 ||
    NUMBERED.test(heading) ||
    /[。；;！!？?]/.test(heading) ||
    /[:：]./.test(heading)
  )
    return OTHER
  const words = bare(heading)
  if (words === '' || words.length > LONGEST_HEADING) return OTHER
  if (NUMBER.test(words)) return { kind: 'number' }
  if (MEASURE.test(words)) return { kind: 'measure' }
  const party = partyColumn(words)
  if (party !== null) return party
  if (CATEGORY.test(words)) return { kind: 'category' }
  if (INDICATOR.test(words)) return { kind: 'indicator' }
  if (REMARK.test(words)) return OTHER
  if (YEAR.test(words)) return yearlyColumn(words)
  if (DEADLINE.test(words)) return NO_DEADLINE.test(words) ? OTHER : { kind: 'deadline' }
  const rank = taskRank(words)
  if (rank !== null && !words.endsWith('值')) return { kind: 'task', rank }
  return valueColumn(words) ?? OTHER
}

const has = (columns: readonly Column[], kind: ColumnKind): boolean => columns.some((column) => column.kind === kind)

/** Headings of a table that gives units work. */
export function isDutyHeading(columns: readonly Column[]): boolean {
  if (!has(columns, 'unit')) return false
  return has(columns, 'task') || has(columns, 'category') || (has(columns, 'number') && columns.length > 2)
}

/** Headings of a table that gives indicators values. */
export function isIndicatorHeading(columns: readonly Column[]): boolean {
  const valued = has(columns, 'value') || columns.some((column) => column.kind === 'task' && column.rank === 'goal')
  return has(columns, 'indicator') && valued
}
