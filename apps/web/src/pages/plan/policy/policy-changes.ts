import type { PolicyChangeBody, PolicyRowView } from '@luoshi/contracts'
import { offsetWords, reportWords, rungActionLabels } from '@luoshi/domain'
import type { FieldInWords } from '../../../components/versioned-edit/differences'
import { provisionActionOptions } from '../../../labels/policy'

export type NewRule = Extract<PolicyChangeBody, { type: 'add-rung' | 'add-provision' }>

/** What a step of the office's own begins as. */
export const newRung: Extract<NewRule, { type: 'add-rung' }> = {
  ...{ type: 'add-rung', subject: 'completion', offset: 5, action: 'urge' },
  ...{ trigger: null, addressee: null },
}

/** What a provision of the office's own begins as: one to be borne in mind. */
export const newProvision: Extract<NewRule, { type: 'add-provision' }> = {
  ...{ type: 'add-provision', action: null, trigger: null, addressee: null, words: '' },
}

/** The change that switches a row on or off; null where the rule cannot be left out. */
export function switchedChange({ element }: PolicyRowView, on: boolean): PolicyChangeBody | null {
  if (element.type === 'check') return { ...element, on }
  if (element.type === 'provision') return { type: element.type, id: element.id, on }
  if (element.type !== 'rung') return null
  const { type, subject, index, offset } = element
  return { type, subject, index, offset, on }
}

/** A row as it would be changed; null where it can only be switched. */
export function changeOf({ element, on }: PolicyRowView): PolicyChangeBody | null {
  if (element.type === 'rung' || element.type === 'provision') return { ...element, on }
  if (element.type === 'limit') return element
  if (element.type !== 'report') return null
  const { type, cadence, dueDay, dueMonth, dueAfter, windowWorkingDays, from, onDates } = element
  return { type, cadence, dueDay, dueMonth, dueAfter, windowWorkingDays, from, onDates }
}

/** A rule as it is being changed. */
export interface Edited {
  change: PolicyChangeBody
}

function reportInWords({ dueAfter, dueMonth, ...change }: Extract<PolicyChangeBody, { type: 'report' }>): string {
  return reportWords({
    ...change,
    source: { from: 'office' },
    ...(dueAfter === null ? {} : { dueAfter }),
    ...(dueMonth === 'next' ? { dueMonth } : {}),
  })
}

function actionInWords(change: PolicyChangeBody): string {
  if (change.type === 'rung') return rungActionLabels[change.action ?? 'urge']
  if (change.type !== 'provision') return ''
  return provisionActionOptions.find(({ value }) => value === (change.action ?? 'none'))?.label ?? ''
}

/** What a rule says, field by field in words; a field it has not is empty. */
export const policyFields: readonly FieldInWords<Edited>[] = [
  ['报送', ({ change }) => (change.type === 'report' ? reportInWords(change) : '')],
  ['工作日', ({ change }) => (change.type === 'limit' ? change.days.toString() : '')],
  ['时点', ({ change }) => (change.type === 'rung' ? offsetWords(change.subject, change.offset) : '')],
  ['措施', ({ change }) => actionInWords(change)],
  ['适用情形', ({ change }) => ('trigger' in change ? (change.trigger ?? '') : '')],
  ['送达对象', ({ change }) => ('addressee' in change ? (change.addressee ?? '') : '')],
]
