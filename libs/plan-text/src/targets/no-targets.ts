import { isTime } from '../grammar/measures'
import { countsWhatFollows, indicatorBefore } from '../grammar/indicators'
import type { Quantity } from '../grammar/quantities'

const ATTRIBUTE = /^(以上|以下|以内)?的|^(以上|以下|以内)(项目|企业|工业|产业|重大)/
/** What stands directly before a number that only describes something. */
const DESCRIBES =
  /(第|前|近|首期|超|总投资|(?<!完成(年度)?.{0,20}|固定资产|年度)投资|注册资本|规模|每|周年|成立|建党|建市|建国|第[一二三四五六七八九十]批|[（(])$/
/** Money given and points taken are no figures to be reached, nor are weights and rates. */
const GIVES =
  /(给予|奖励|奖补|补助|补贴|资助|救助)(?<!(争取|兑现|发放|拨付|落实)[^，,。；;]{0,12})[^，,。；;]{0,24}$|(不超过该|(?<!加计)扣|加分|处罚|罚款)[^，,。；;]{0,10}$/
const GIVEN = /(元|分)$/
/** What a sum or share is given as stands behind it: 设备购置额的10%给予奖补. */
const AS_GIFT = /^(以内|以下|左右)?的?(比例|标准)?[^，,。；;\d]{0,6}(给予|予以|奖补|奖励|补助|补贴|资助|贴息)/
/** The most somebody gets, in a sentence that gives: 按投资额给予奖补,最高500万元. */
const AT_MOST = /((最高|最多|上限|不超过)[^，,。；;]{0,16}|每(增加|新增|满|达到?)[^，,。；;]{0,30})$/
const GRANTS = /给予|奖补|奖励|补助|补贴|资助|报销|贴息|指标/
const CONDITION = /^[^，,。；;\d]{0,8}[，,](再?给予|一次性|按|奖)/
/** Points of a scoring table, and what each of them is given for: 每引进1个项目得5分. */
const SCORES = /[得扣加计记]$/
const SCORED_EACH = /每(?:引进|新增|完成|发生|增加|减少|培育|申报|出现|少|多)$/
const PRIZE = /[一二三四特]等奖[^，,。；;]{0,4}$/
const RATES = /(权重|分值)[^，,。；;]{0,10}$|按照?(每|人均|户均)[^，,。；;]{0,12}$/
/** What happens to those who lag: 对失业率连续两个月高于5.5%的…. */
const LAGS = /(滞后|落后|超期|逾期|超时)$|^[\s“]*(对|凡)[^，,。；;]{2,40}(高于|低于|超过|滞后|达不到|不足)$/
/** How often something recurs is a rhythm: 每月调研1次. */
const RECURS = /每(个?月|周|季度?|个季度|旬|日|天|半月)[^，,。；;]{0,20}$/
const TIMES = /(次|场|期|轮|批)$/
const SHORTENS = /(压缩|缩短|压减|控制|减少?|降|不少于|不低于|不超过|达到|累计|提速|天数)/
const LASTS = /(活动|培训|学习|锻炼|服务|运动)$/
/** Parts of the text itself, or of the administration. */
const COUNTS_PARTS =
  /^(成员|市直|区直|县直|省直|责任|具体|工作|重点|目标|惠民|民生|政策)?(部门|单位|成员|方面|具体任务|任务|阶段|步骤|环节|要点|意见|措施|举措|规定|实事)/
const COUNTED = /^(个|项|家|条|件)$/
const STAFF = /(明确|确定|指定|安排|配备)$/
const STAFFED = /^(分管|专门|专职|兼职)?(联络员|工作人员|负责人|负责同志|信息员|专人)/
/** What there is already: 涵盖3大平台, 列入计划的18个项目, 仍有6个项目未开工. */
const STANDS =
  /(涵盖|包含|现有|共有|原有|下设|下辖|仍有|尚有|位居|位列)[^，,。；;]{0,24}$|(列入计划|确定|明确|提出|负责)的$|^\s*针对[^，,。；;]{0,60}$|^\s*(围绕|聚焦)[^，,。；;]{0,60}等$|的[有是为][^，,。；;]{2,60}等$|^\s*对全[省市县区州]$/
const STANDS_AFTER = /^[^，,。；;]{0,24}(中已|已全部|已完|未开工|未完成|作了|权重)/
/** What is done already, unless the sentence goes on to what is to come. */
const DONE =
  /(截至|目前|已经?(完成|完工|开工|建成|竣工|办结|实现|达到?|累计|培育|建设|整改)|累计(完成|实现|建成|投入))/g
const TO_COME = /(力争|争取|确保|计划|年底|年内|到20\d\d|再|还要|将|新增|目标|达到|下一步|今年)/

function isDone(sentence: string): boolean {
  const done = [...sentence.matchAll(DONE)].at(-1)
  return done !== undefined && !TO_COME.test(sentence.slice(done.index + done[0].length))
}

function isGift(quantity: Quantity, left: string, right: string, sentence: string): boolean {
  const unit = quantity.unit ?? ''
  const money = unit.endsWith('元')
  if (GIVEN.test(unit) && (GIVES.test(left) || (money && CONDITION.test(right)))) return true
  if ((money || unit === '%') && AS_GIFT.test(right)) return true
  return AT_MOST.test(left) && GRANTS.test(sentence)
}

/** Words around a number: those of its own part of the sentence, and all of the sentence before it. */
export interface Around {
  left: string
  right: string
  sentence: string
}

/** Whether a number with a unit says no figure to be reached. */
export function isNoTarget(quantity: Quantity, { left, right, sentence }: Around): boolean {
  const unit = quantity.unit ?? ''
  const described =
    ATTRIBUTE.test(right) && (unit.endsWith('元') || !(unit === '%' || countsWhatFollows(indicatorBefore(left))))
  if (described || DESCRIBES.test(left) || RATES.test(left) || LAGS.test(left)) return true
  if ((unit === '分' && SCORES.test(left)) || SCORED_EACH.test(left)) return true
  if (isGift(quantity, left, right, sentence) || PRIZE.test(left) || isDone(sentence)) return true
  if (STANDS.test(left) || STANDS_AFTER.test(right) || (STAFF.test(left) && STAFFED.test(right))) return true
  if (isTime(quantity.unit) && !SHORTENS.test(left) && !LASTS.test(left)) return true
  if (TIMES.test(unit) && RECURS.test(left)) return true
  return COUNTED.test(unit) && COUNTS_PARTS.test(right)
}
