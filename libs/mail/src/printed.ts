import { colourLabels, isChinaDate, periodWords, subjectLabels } from '@luoshi/domain'
import type { Payload } from './template'

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  subject: subjectLabels,
  colour: colourLabels,
  decision: { maintained: '维持交办', reassigned: '改派', removed: '免除承办' },
  granted: { yes: '同意延期', no: '不同意延期' },
}

const date = (text: string): string => {
  const [year = '', month = '', day = ''] = text.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** `2026-06`, `2026-Q2`, `2026-H1` or `2026`; what else an obligation's key may hold is no period and is left out. */
const period = /^\d{4}(-(\d{2}|Q[1-4]|H[12]))?$/

/** A payload's value as people read it: codes as words, ISO dates and periods in Chinese; empty when there is none. */
export function printed(payload: Payload, key: string): string {
  const value = payload[key] ?? ''
  if (key === 'period') return period.test(value) ? periodWords(value) : ''
  return words[key]?.[value] ?? (isChinaDate(value) ? date(value) : value)
}
