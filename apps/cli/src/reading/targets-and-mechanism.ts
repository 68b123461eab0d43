import type { Mechanism, PlanReading, Target } from '@luoshi/plan-text'
import { cut, table } from '../table'
import { heading, type Page } from './page'

const COMPARATORS = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', range: '', change: '增减 ' } as const
const MEASURES = { appraisal: '考核值', completion: '完成值' } as const
const CADENCES = {
  weekly: '每周',
  monthly: '每月',
  bimonthly: '每两月',
  quarterly: '每季度',
  'half-yearly': '每半年',
  yearly: '每年',
  'on-dates': '按日期',
  once: '一次',
} as const

function targetRow({ indicator, comparator, value, upper, unit, period, measure }: Target, width: number): string[] {
  const number = value === null ? '' : String(value)
  const range = upper === null ? number : `${number}–${String(upper)}`
  const when = [period ?? '', measure === null ? '' : MEASURES[measure]].join(' ').trim()
  return [`  ${cut(indicator, width)}`, `${COMPARATORS[comparator]}${range}${unit ?? ''}`, when]
}

function mechanismRow({ text, cadence, addressee }: Mechanism, width: number): string[] {
  return [`  ${cadence === null ? '—' : CADENCES[cadence]}`, cut(text, width), cut(addressee ?? '', 20)]
}

/** Targets with number and period, and the sentences that say who reports to whom, and when. */
export function targetsAndMechanism(page: Page, { targets, mechanism }: PlanReading): string {
  return [
    heading(page, '目标', targets.length),
    table(targets.map((target) => targetRow(target, Math.max(20, page.columns - 36)))),
    heading(page, '督办机制', mechanism.length),
    table(mechanism.map((one) => mechanismRow(one, Math.max(20, page.columns - 34)))),
  ].join('')
}
