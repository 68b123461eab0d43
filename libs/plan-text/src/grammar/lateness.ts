/** What a clock can tell: something was due and is not done. */
const LATE =
  /(不|未|没有?)(能)?(按|如)?(时|期|量|要求|序时|进度|节点|计划)[^,，。]{0,8}(完成|报送|上报|推进|办结|整改|落实|达到|反馈)?|逾期|超期|到期|限期内?未|未(完成|办结|报送|上报|落实|达到|整改到位)|(进度|进展|推进|落实|工作)[^,，、。]{0,4}(缓慢|滞后|不力|不到位)|久拖不决|(仍|仍然|依然)[未无]|迟报|漏报|不报/

/** What only people can judge: figures, ranks, harm, merit. */
const JUDGED =
  /负增长|增速|下降|下滑|排名|排位|位次|末位|[前后倒]数?[\d一二三四五六七八九十]+[名位]|靠后|靠前|弄虚作假|造假|虚报|形式主义|造成|影响|违[法纪规]|失职|渎职|推诿|敷衍|成效|成绩|突出|优秀|先进/

const REPORTS = /报送|上报|报告|迟报|漏报|不报|反馈/

/** Whether time alone shows that a trigger has come, and whether somebody must judge it. */
export function howKnown(trigger: string): { byTime: boolean; byPeople: boolean } {
  const byTime = LATE.test(trigger)
  return { byTime, byPeople: !byTime || JUDGED.test(trigger) }
}

/** Which obligation is late: a report, where the trigger speaks of reporting, else the work itself. */
export const lateSubject = (trigger: string): 'report' | 'completion' =>
  REPORTS.test(trigger) ? 'report' : 'completion'

const STATED = /(?:逾期|超期|超过|滞后)(\d{1,2})个?(?:工作)?[日天]/

/** Days of lateness the trigger itself names, or null. */
export function statedDays(trigger: string): number | null {
  const days = Number(STATED.exec(trigger)?.[1] ?? 0)
  return days > 0 ? days : null
}

const REQUEST = /提请|报请|提交|呈请|呈报|请示/

/** Whether an action asks somebody above to act, rather than acting itself. */
export const asksAnother = (action: string): boolean => REQUEST.test(action)
