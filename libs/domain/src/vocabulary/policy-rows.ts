import { paperOfRung, type RungAction } from '../catalogue/duties'
import { goesUp, type PaperKind } from '../catalogue/papers'
import { subjects, type Subject } from '../catalogue/subjects'
import { limitNames, type LimitName } from '../policy/change-policy'
import { closesYear } from '../policy/in-force'
import { checkKinds, type CheckKind, type PlanPolicy, type Provision, type ReportRule } from '../policy/policy'
import type { Rung, Source } from '../policy/policy'
import { momentLabels, subjectLabels } from './labels'
import { paperLabels } from './papers'
import { dayOfYearWords } from './words'
import { limitLabels, offsetWords, provisionLabels, reportWords, rungActionLabels, rungWords } from './policy-words'

/** What follows from what, and for whom. */
interface Told<Action> {
  action: Action
  trigger: string | null
  addressee: string | null
}

/** What a row is about, so that it can be changed. */
export type PolicyElement =
  | { type: 'report'; rule: ReportRule }
  | { type: 'check'; check: CheckKind }
  | ({ type: 'rung'; subject: Subject; index: number; offset: number } & Told<RungAction>)
  | { type: 'limit'; limit: LimitName; days: number }
  | ({ type: 'provision'; id: string } & Told<Provision['action']>)

/** One rule of a plan's policy in words, with where it comes from. */
export interface PolicyRow {
  key: string
  label: string
  value: string
  /** What the plan left open, or what had to be taken for what it says. */
  note: string | null
  source: Source
  on: boolean
  element: PolicyElement
}

const fallback: Source = { from: 'default' }

const joined = (notes: readonly string[]): string | null => (notes.length === 0 ? null : notes.join('；'))

function reportNote({ nearestTo, dueImplied, source }: ReportRule): string | null {
  if (source.from !== 'plan') return null
  if (nearestTo !== undefined) return '原文为一周一报，按最近的一月一报执行'
  return dueImplied === true ? '原文未定报送日，按默认' : null
}

const reportRows = ({ report }: PlanPolicy['assignment']): PolicyRow[] =>
  report === null
    ? []
    : [
        {
          ...{ key: 'report', label: '进展报送', value: reportWords(report), note: reportNote(report) },
          ...{ source: report.source, on: true, element: { type: 'report', rule: report } },
        },
      ]

const usualDays: Record<CheckKind, string> = {
  'monthly-circular': '每月结束后首个工作日',
  'monthly-check': '每月结束后首个工作日',
  'quarterly-check': '每季度结束后首个工作日',
  'half-year-summary': '7月首个工作日',
  'annual-summary': '次年首个工作日',
}

const checkTasks: Record<CheckKind, string> = {
  'monthly-circular': '汇总滞后事项',
  'monthly-check': '列出滞后事项供调度',
  'quarterly-check': '列出滞后事项供调度',
  'half-year-summary': '汇总上半年情况',
  'annual-summary': '汇总全年情况并对照考核、激励规定',
}

/** `7月5日`, `次年1月5日`: the plan's own day, or the usual one. */
function checkDay(check: CheckKind, date: string | undefined): string {
  if (date === undefined) return usualDays[check]
  const over = check === 'annual-summary' && date.startsWith('01-') ? '次年' : ''
  return `${over}${dayOfYearWords(date)}`
}

const checkRows = ({ checks, checkSources = {}, checkDates = {} }: PlanPolicy): PolicyRow[] =>
  checkKinds
    .filter((check) => checks.includes(check) || checkSources[check] !== undefined)
    .map((check) => ({
      ...{ key: `check:${check}`, label: momentLabels[check] },
      value: `${checkDay(check, checkDates[check])}，${checkTasks[check]}`,
      note: checkSources[check]?.from === 'plan' && checkDates[check] === undefined ? '原文未定日期，按默认' : null,
      source: checkSources[check] ?? fallback,
      on: checks.includes(check),
      element: { type: 'check', check },
    }))

/** A paper that goes up and that the plan addresses to nobody goes to the leader in charge. */
const openAddressee = (paper: PaperKind | null, addressee: string | null, { from }: Source): string[] =>
  from === 'plan' && addressee === null && paper !== null && goesUp(paper) ? ['原文未写送达对象，按默认送分管领导'] : []

function rungNote(rung: Rung): string | null {
  const { trigger, offset, offsetImplied, writtenLateness: written, action, addressee = null, source } = rung
  const when = trigger === undefined ? [] : [`情形：${trigger}`]
  const open = offsetImplied === true ? ['原文未定天数，按默认'] : []
  const counted = written === undefined ? [] : [`原文为${written}，折合${String(offset)}个工作日`]
  return joined([...when, ...open, ...counted, ...openAddressee(paperOfRung(action), addressee, source)])
}

const rungRow = (rung: Rung, subject: Subject, index: number): PolicyRow => ({
  key: `rung:${subject}:${String(index)}`,
  label: `${subjectLabels[subject]}·${rungActionLabels[rung.action]}`,
  value: `${offsetWords(subject, rung.offset)}，${rungWords(rung)}`,
  note: rungNote(rung),
  source: rung.source,
  on: rung.off !== true,
  element: {
    ...{ type: 'rung', subject, index, offset: rung.offset, action: rung.action },
    ...{ trigger: rung.trigger ?? null, addressee: rung.addressee ?? null },
  },
})

const rungRows = ({ ladders }: PlanPolicy['assignment']): PolicyRow[] =>
  subjects.flatMap((subject) => ladders[subject].map((rung, index) => rungRow(rung, subject, index)))

function provisionValue(one: Provision): string {
  const { action, addressee } = one
  if (action !== null) {
    const to = addressee === null ? '' : `（${addressee}）`
    return `须由人判断，情形出现时由督查办起草${paperLabels[action]}${to}`
  }
  if (one.kind === 'office') return one.words
  return closesYear(one) ? '年度总结时对照办理' : '督查办对照掌握'
}

const provisionRow = (one: Provision): PolicyRow => ({
  key: `provision:${one.id}`,
  label: provisionLabels[one.kind] ?? '规定',
  value: provisionValue(one),
  note: joined([
    ...(one.trigger === null ? [] : [`情形：${one.trigger}`]),
    ...openAddressee(one.action, one.addressee, one.source),
  ]),
  source: one.source,
  on: one.off !== true,
  element: { type: 'provision', id: one.id, action: one.action, trigger: one.trigger, addressee: one.addressee },
})

const limitRow = (policy: PlanPolicy['assignment'], limit: LimitName): PolicyRow => ({
  key: `limit:${limit}`,
  label: limitLabels[limit],
  value: `${String(policy[limit])}个工作日`,
  note: null,
  source: policy.officeLimits?.includes(limit) === true ? { from: 'office' } : fallback,
  on: true,
  element: { type: 'limit', limit, days: policy[limit] },
})

/** A plan's rules as rows to read: reports, checks, steps of the ladders, what people must judge, and time limits. */
export const policyRows = (policy: PlanPolicy): PolicyRow[] => [
  ...reportRows(policy.assignment),
  ...checkRows(policy),
  ...rungRows(policy.assignment),
  ...(policy.assignment.provisions ?? []).map(provisionRow),
  ...limitNames.map((limit) => limitRow(policy.assignment, limit)),
]
