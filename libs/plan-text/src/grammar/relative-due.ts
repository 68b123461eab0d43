import { addDays, addWorkingDays, stateCouncilCalendar, type WorkingCalendar } from '@luoshi/domain'
import { isoDate, lastDayOf } from './calendar'
import { chineseNumber } from './chinese-numbers'

/** 印发后三个月内, 自印发之日起20个工作日内, 5年内: a stretch of time from the document's date. */
const RELATIVE =
  /^(?:自?(?:本?(?:方案|文件|通知|意见|计划|要点|文)?)(?:印发|发布|公布|下发|施行|实施)(?:之日|后|之后|日)?(?:起|后)?的?)?(\d{1,3}|[一二两三四五六七八九十]{1,3})个?(工作日|日|天|周|星期|月|年)(?:之|以)?内$/

let calendar: WorkingCalendar | null = null

function addMonths(date: string, count: number): string | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const months = year * 12 + month - 1 + count
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return isoDate(inYear, inMonth, Math.min(day, lastDayOf(inYear, inMonth)))
}

/** The day such words end on, counted from the date the document bears; null where they are none, or reach beyond 2100. */
export function relativeDue(words: string, signedOn: string | null): string | null {
  const [, figure = '', unit = ''] = RELATIVE.exec(words.trim()) ?? []
  const count = /^\d/.test(figure) ? Number(figure) : (chineseNumber(figure) ?? 0)
  if (signedOn === null || count === 0) return null
  if (unit === '工作日') return addWorkingDays((calendar ??= stateCouncilCalendar()), signedOn, count)
  if (unit === '年' || unit === '月') return addMonths(signedOn, unit === '年' ? count * 12 : count)
  return addDays(signedOn, unit === '周' || unit === '星期' ? count * 7 : count)
}
