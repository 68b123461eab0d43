import type { Clause, Mechanism, Party, PartyRole, PlanReading, Target } from '@luoshi/plan-text'
import { cut, table } from './table'

const TASK_WIDTH = 36
const UNITS_WIDTH = 60
const WORDS_WIDTH = 80

const KINDS = { 'key-points': '工作要点', 'implementation-plan': '实施方案', other: '其他' } as const
const ROLES: Readonly<Record<PartyRole, string>> = { lead: '牵头', responsible: '责任', cooperating: '配合' }
const SEVERITIES = { info: '提示', warning: '核对', error: '错误' } as const
const COMPARATORS = { '=': '', '>=': '≥', '<=': '≤', '>': '>', '<': '<', range: '', change: '增减 ' } as const

function heading({ document, items }: PlanReading): string {
  return table([
    ['标题', document.title ?? '未读到'],
    ['文号', document.documentNumber ?? '无'],
    ['发文机关', document.issuer ?? '未读到'],
    ['成文日期', document.signedOn ?? '未读到'],
    ['年度', document.year === null ? '未读到' : String(document.year)],
    ['类别', KINDS[document.kind]],
    ['条目', `${String(items.length)} 条`],
  ])
}

function unitsOf(parties: readonly Party[], role: PartyRole): string {
  const names = parties.filter((party) => party.role === role)
  return names.map(({ name, implied }) => (implied === false ? name : `${name}(推定牵头)`)).join('、')
}

function clauseRow(clause: Clause, numbers: ReadonlyMap<string, string>): string[] {
  const roles = (['lead', 'responsible', 'cooperating'] as const)
    .map((role) => ({ role, names: unitsOf(clause.parties, role) }))
    .filter(({ names }) => names !== '')
  return [
    numbers.get(clause.itemId ?? '') ?? '',
    cut(clause.task?.text ?? '', TASK_WIDTH),
    cut(roles.map(({ role, names }) => `${ROLES[role]} ${names}`).join(';'), UNITS_WIDTH),
    clause.deadlines.map(({ text, dueOn }) => dueOn ?? text).join('、'),
  ]
}

function targetRow(target: Target): string[] {
  const value = target.value === null ? '' : String(target.value)
  const upper = target.upper === null ? '' : `–${String(target.upper)}`
  const measures = { appraisal: '考核值', completion: '完成值' } as const
  const measure = target.measure === null ? '' : measures[target.measure]
  return [
    cut(target.indicator, UNITS_WIDTH),
    `${COMPARATORS[target.comparator]}${value}${upper}${target.unit ?? ''}`,
    [target.period ?? '', measure].join(' ').trim(),
  ]
}

function mechanismRow({ text, cadence, trigger, addressee }: Mechanism): string[] {
  const cadences = {
    weekly: '每周',
    monthly: '每月',
    bimonthly: '每两月',
    quarterly: '每季度',
    'half-yearly': '每半年',
    yearly: '每年',
    'on-dates': '按日期',
    once: '一次',
  } as const
  const cycle = cadence === null ? '' : cadences[cadence]
  return [cut(text, WORDS_WIDTH), cycle, cut(trigger ?? '', TASK_WIDTH), addressee ?? '']
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `\n${title}:无\n`
  return `\n${title}(${String(rows.length)})\n${table([head, ...rows])}`
}

/** A reading as tables for people. */
export function readingTable(reading: PlanReading): string {
  const numbers = new Map(reading.items.map(({ id, number }) => [id, number]))
  return [
    heading(reading),
    section(
      '责任条款',
      ['编号', '任务', '单位', '时限'],
      reading.clauses.map((clause) => clauseRow(clause, numbers)),
    ),
    section('目标', ['指标', '目标值', '期限'], reading.targets.map(targetRow)),
    section('督办机制', ['原文', '周期', '触发', '对象'], reading.mechanism.map(mechanismRow)),
    section(
      '需要核对',
      ['级别', '说明'],
      reading.findings.map(({ severity, message }) => [SEVERITIES[severity], message]),
    ),
  ].join('')
}
