import type { PolicyChangeBody, PolicyRowView } from '@luoshi/contracts'

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
