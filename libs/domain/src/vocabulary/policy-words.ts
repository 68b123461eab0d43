import type { LimitName } from '../policy/change-policy'
import { datesOf } from '../policy/periods'
import type { RungAction } from '../catalogue/duties'
import type { Cadence } from '../catalogue/periods'
import type { Subject } from '../catalogue/subjects'
import type { ReportRule, Rung } from '../policy/policy'
import { colourLabels } from './labels'
import { draftActionLabels } from './papers'
import { dayOfYearWords } from './words'

export const cadenceWords: Record<Cadence, string> = {
  monthly: '一月一报',
  bimonthly: '两月一报',
  quarterly: '一季一报',
  'half-yearly': '半年一报',
  yearly: '一年一报',
  'on-dates': '按规定日期报',
}

export const rungActionLabels: Record<RungAction, string> = {
  remind: '提醒',
  urge: '催办',
  ...draftActionLabels,
}

export const limitLabels: Record<LimitName, string> = {
  acknowledgeWithin: '签收时限',
  countersignWithin: '会签时限',
  replyWithin: '回复督办文书时限',
  correctWithin: '补正报告时限',
  rectifyWithin: '退回整改时限',
  yellowBefore: '黄灯提前',
  redAfter: '逾期转红灯',
}

/** Kinds of rules that are neither report, check nor step of a ladder. */
export const provisionLabels: Readonly<Record<string, string>> = {
  report: '其他报送',
  'progress-check': '其他调度',
  meeting: '会议',
  summary: '其他小结',
  reminder: '提醒',
  escalation: '督办',
  'special-report': '专题报告',
  'circular-request': '提请通报',
  circular: '通报',
  talk: '约谈',
  accountability: '问责',
  appraisal: '考核',
  incentive: '激励',
  inspection: '督查',
  ledger: '台账',
}

const places: Record<Cadence, readonly [last: string, next: string]> = {
  monthly: ['每月', '次月'],
  'on-dates': ['', ''],
  bimonthly: ['每双月', '双月次月'],
  quarterly: ['每季度末月', '每季度次月'],
  'half-yearly': ['6月、12月', '7月、次年1月'],
  yearly: ['每年12月', '次年1月'],
}

/** Until when reports are due: `每月25日前`, `每季度结束后10个工作日内`. */
export function dueWords(rule: ReportRule): string {
  if (rule.cadence === 'on-dates')
    return `${datesOf(rule)
      .map((date) => dayOfYearWords(date))
      .join('、')}前`
  if (rule.dueAfter !== undefined) return `报送期结束后${String(rule.dueAfter)}个工作日内`
  const place = places[rule.cadence][rule.dueMonth === 'next' ? 1 : 0]
  return rule.dueDay >= 31 ? `${place}底前` : `${place}${String(rule.dueDay)}日前`
}

export const reportWords = (rule: ReportRule): string =>
  `${cadenceWords[rule.cadence]}，${dueWords(rule)}；${rule.from === 'lead' ? '牵头单位报' : '各承办单位均报'}，提前${String(rule.windowWorkingDays)}个工作日请报`

const days = (count: number): string => `${String(Math.abs(count))}个工作日`

const dueOf: Record<Subject, string> = {
  acknowledgement: '签收期满',
  report: '报送日',
  completion: '办结期满',
  'order-reply': '回复期满',
  countersignature: '会签期满',
}

/** When a step is taken: `办结期满前10个工作日`, `逾期5个工作日`. */
export const offsetWords = (subject: Subject, offset: number): string => {
  if (offset === 0) return `${dueOf[subject]}当日`
  return offset < 0 ? `${dueOf[subject]}前${days(offset)}` : `逾期${days(offset)}`
}

/** What a step is: reminders go by themselves, papers wait for the director. */
export function rungWords({ action, colour, addressee }: Rung): string {
  if (action === 'remind' || action === 'urge') return `自动${rungActionLabels[action]}`
  const named = `${rungActionLabels[action]}${colour === null ? '' : `（${colourLabels[colour]}）`}`
  return `起草${named}${addressee === undefined ? '' : `（${addressee}）`}，送主任签发`
}
