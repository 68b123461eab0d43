import { isTime } from '../grammar/measures'
import { countsWhatFollows, indicatorBefore } from '../grammar/indicators'
import type { Quantity } from '../grammar/quantities'

const ATTRIBUTE = /^(以上|以下|以内)?的/
/** What stands directly before a number that only describes something. */
const DESCRIBES =
  /(第|前|近|首期|超|总投资|(?<!完成(年度)?.{0,20}|固定资产|年度)投资|注册资本|规模|每|周年|成立|建党|建市|建国|第[一二三四五六七八九十]批|[（(])$/
/** Money given and points taken are no figures to be reached, nor are weights and rates. */
const GIVES = /(给予|奖励|补助|补贴|不超过该|扣|加分|处罚|罚款)[^，,。；;]{0,10}$/
const GIVEN = /(元|分)$/
const RATES = /(权重|分值)[^，,。；;]{0,10}$|按照?(每|人均|户均)[^，,。；;]{0,12}$/
/** What happens to those who lag: 对失业率连续两个月高于5.5%的…. */
const LAGS = /(滞后|落后|超期|逾期|超时)$|^[\s“]*(对|凡)[^，,。；;]{2,40}(高于|低于|超过|滞后|达不到|不足)$/
/** How often something recurs is a rhythm: 每月调研1次. */
const RECURS = /每(个?月|周|季度?|个季度|旬|日|天|半月)[^，,。；;]{0,20}$/
const TIMES = /(次|场|期|轮|批)$/
const SHORTENS = /(压缩|缩短|压减|控制|减少?|降|不少于|不低于|不超过|达到|累计|提速|天数)/
const LASTS = /(活动|培训|学习|锻炼|服务|运动)$/
/** Parts of the text itself, or of the administration. */
const COUNTS_PARTS = /^(成员|市直|区直|县直|省直|责任|具体)?(部门|单位|成员|方面|具体任务|任务|阶段|步骤|环节|要点)/
const COUNTED = /^(个|项|家)$/

/** Whether a number with a unit says no figure to be reached; `left` and `right` are the words around it. */
export function isNoTarget(quantity: Quantity, left: string, right: string): boolean {
  const unit = quantity.unit ?? ''
  const described =
    ATTRIBUTE.test(right) && (unit.endsWith('元') || !(unit === '%' || countsWhatFollows(indicatorBefore(left))))
  if (described || DESCRIBES.test(left) || RATES.test(left) || LAGS.test(left)) return true
  if (GIVEN.test(unit) && GIVES.test(left)) return true
  if (isTime(quantity.unit) && !SHORTENS.test(left) && !LASTS.test(left)) return true
  if (TIMES.test(unit) && RECURS.test(left)) return true
  return COUNTED.test(unit) && COUNTS_PARTS.test(right)
}
