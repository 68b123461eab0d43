import { isTitledPerson, mayBePerson } from '../grammar/named-persons'
import type { RoledUnit } from '../grammar/named-units'
import { isGroup, isOffice, isProperUnit, unitLikeness } from '../grammar/unit-names'
import type { Predicate } from './predicates'
import { namesUnits } from './spoken-duties'

/** 国土资源部门: an old way to name a bureau. */
const FIELD = /^[一-鿿]{2,8}部门$/
const ANYBODY = /^(专|各|用人|建设(?!部门)|有关|相关|主管|行业|职能|业务|责任|牵头|所在|上级|本|该|其|同级|审批|执法)/

/** What follows where the sentence says who reports or checks: a mechanism, no task. */
const REPORTS = /(报送|上报|报告|报市|报县|报区|报省|反馈|汇总|通报)/
const CHECKS = /^(的|[^，,；;。]{0,30}(督导|督查|督办|考核)|监督(?!管理)|.{2,20}的(各|有关|相关)?(部门|单位|人员))/
const FIRST_WORDS = 30
/** 牵头编制了规划: what was done. */
const PAST = /^[^，,。；;]{0,6}了/
const WATCHERS = /(督查|督办|考核|纪委|纪检|监委|巡察)/
const PLACE_GROUP = /(政府|镇|乡|街道|村|社区|办事处|管委会|[市县区州旗]|林场|学校|企业|[）)])$/
const VAGUE_GROUP =
  /(成员单位|责任单位|有关部门|相关部门|有关单位|相关单位|各部门|各单位|部门和单位|部门单位|主管部门|牵头单位|各地各|^各级|^地方|^各(?:地|部门|单位|方|类|有关方面))/
/** In a section of exhortations a group has a duty only where something is due. */
const CONCRETE = /^.{0,6}(\d|制定|出台|编制|成立|建立)/

/** Surely units; before 工商部门 a bare field (公安、工商部门) stands for its bureau too. */
export function areUnits(units: readonly RoledUnit[]): boolean {
  const last = units.at(-1)?.name ?? ''
  if (FIELD.test(last))
    return units.every(({ name }) => FIELD.test(name) || ANYBODY.test(name) || /^[一-鿿]{2,4}$/.test(name))
  const sure = units.every(({ name }) => unitLikeness(name) === 'certain' || isProperUnit(name) || isOffice(name))
  return sure && namesUnits(units)
}

/** 李向阳县长牵头, 由李海涛牵头: who leads in person. */
function arePersons(units: readonly RoledUnit[], by: boolean): boolean {
  const named = (name: string) => isTitledPerson(name) || (by && units.length === 1 && mayBePerson(name))
  return units.some(({ name }) => named(name)) && units.every(({ name }) => named(name) || isProperUnit(name))
}

/** Whether the units are such as a sentence gives duties to: particular ones, or all places of a kind. */
export function answers(
  units: readonly RoledUnit[],
  { role, modal }: Predicate,
  by: boolean,
  after: string,
  watched: boolean,
): boolean {
  // 本方案由某局负责解释
  if (PAST.test(after) || after.startsWith('解释')) return false
  if (arePersons(units, by)) return role !== 'cooperating' && !modal && !CHECKS.test(after)
  if ((by || role === 'lead') && FIELD.test(units.at(-1)?.name ?? '') && !ANYBODY.test(units.at(-1)?.name ?? ''))
    return areUnits(units)
  if (!namesUnits(units) || units.some(({ name }) => WATCHERS.test(name))) return false
  if (units.some(({ name }) => isProperUnit(name))) {
    const sure = units.every(({ name }) => unitLikeness(name) === 'certain' || isProperUnit(name) || isOffice(name))
    return sure && !REPORTS.test(after.split(/[，,]/, 1)[0]?.slice(0, FIRST_WORDS) ?? '') && !CHECKS.test(after)
  }
  if (by) return units.every(({ name }) => (isOffice(name) || FIELD.test(name)) && !ANYBODY.test(name))
  if (REPORTS.test(after) || CHECKS.test(after) || (watched && !CONCRETE.test(after))) return false
  return units.every(({ name }) => isGroup(name) && !VAGUE_GROUP.test(name) && PLACE_GROUP.test(name))
}
