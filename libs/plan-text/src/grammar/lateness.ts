import { chineseNumber } from './chinese-numbers'

/** What a clock can tell: something was due and is not done. */
const LATE =
  /(不|未|没有?)(能)?(按|如)?(时|期|量|要求|序时|进度|节点|计划)[^,，。]{0,8}(完成|报送|上报|推进|办结|整改|落实|达到|反馈)?|逾期|超期|超时限|到期|限期内?未|未(完成|办结|报送|上报|落实|达到|整改到位)|(进度|进展|推进|落实|工作)[^,，、。]{0,4}(缓慢|滞后|不力|不到位)|久拖不决|(仍|仍然|依然)[未无]|迟报|漏报|不报/

/** What only people can judge: figures, ranks, harm, merit. */
const JUDGED =
  /负增长|增速|下降|下滑|排名|排位|位次|末位|[前后倒]数?[\d一二三四五六七八九十]+[名位]|靠后|靠前|弄虚作假|造假|虚报|形式主义|造成|影响|违[法纪规]|失职|渎职|推诿|敷衍|成效|成绩|突出|优秀|先进/

/** Lateness that has to be counted over several times: no single due day tells it. */
const REPEATED = /连续|累计|第[一二三四五六]次|首次|再次|屡次|[两二三四五六\d]次(?!督办|调度|催办|提醒|通报)/

const REPORTS = /报送|上报|报告|迟报|漏报|不报|未报|反馈/

/** Whether time alone shows that a trigger has come, and whether somebody must judge it. */
export function howKnown(trigger: string): { byTime: boolean; byPeople: boolean } {
  const byTime = LATE.test(trigger) && !REPEATED.test(trigger)
  return { byTime, byPeople: !byTime || JUDGED.test(trigger) }
}

/** Which obligation is late: a report, where the trigger speaks of reporting, else the work itself. */
export const lateSubject = (trigger: string): 'report' | 'completion' =>
  REPORTS.test(trigger) ? 'report' : 'completion'

/** Whether words name a state of the work that something may follow from. */
export const isCondition = (words: string): boolean => LATE.test(words) || JUDGED.test(words)

const STATED =
  /(?:逾期|超期|超时限|超过|滞后|延期|拖延)(?:达|超过|满|时间)?(半|\d{1,3}|[一二两三四五六七八九十]{1,3})个?(工作日|日|天|周|星期|月)/

/** Working days in such a stretch: a week has five of seven days, a month 22. */
const WORKING_DAYS: Readonly<Record<string, number>> = { 工作日: 1, 日: 5 / 7, 天: 5 / 7, 周: 5, 星期: 5, 月: 22 }

export interface Lateness {
  /** Working days after the due day. */
  days: number
  /** The stretch as written, where it was not told in working days. */
  written: string | null
}

/** How late the trigger itself says something must be, or null. */
export function statedLateness(trigger: string): Lateness | null {
  const [, figure = '', unit = ''] = STATED.exec(trigger) ?? []
  const count = figure === '半' ? 0.5 : /^\d/.test(figure) ? Number(figure) : (chineseNumber(figure) ?? 0)
  const days = Math.round(count * (WORKING_DAYS[unit] ?? 0))
  const measure = unit === '月' || unit === '星期' ? `个${unit}` : unit
  return days > 0 ? { days, written: unit === '工作日' ? null : `${figure}${measure}` } : null
}

/** Whether a trigger only says how late: of what, the step before it has said. */
export const saysOnlyHowLate = (trigger: string): boolean =>
  STATED.test(trigger) && !/报|完成|办结|整改|落实|任务|工作(?!日)|项目/.test(trigger)

const REQUEST = /提请|报请|提交|呈请|呈报|请示/

/** Whether an action asks somebody above to act, rather than acting itself. */
export const asksAnother = (action: string): boolean => REQUEST.test(action)
