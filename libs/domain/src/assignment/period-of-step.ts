import type { Step } from './event'

const oldReportKey = /^report:[^:]+:(?<period>[^:]+)/

/**
 * The period of the report a step presses for, null where it presses for something else. Logs of early releases hold steps
 * without it: there alone it is read from the obligation's key.
 */
export const periodOfStep = ({ period, obligation }: Pick<Step, 'period' | 'obligation'>): string | null =>
  period === undefined ? (oldReportKey.exec(obligation)?.groups?.['period'] ?? null) : period
