import type { ChinaDate } from '../calendar/china-date'
import type { Assignment } from '../assignment/assignment'
import { partyById } from '../assignment/parties'
import type { Subject } from '../policy/policy'

/** `6月30日`. */
export const dateWords = (date: ChinaDate): string =>
  `${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日`

const parts: Record<string, string> = {
  Q1: '一季度',
  Q2: '二季度',
  Q3: '三季度',
  Q4: '四季度',
  B1: '1—2月',
  B2: '3—4月',
  B3: '5—6月',
  B4: '7—8月',
  B5: '9—10月',
  B6: '11—12月',
  H1: '上半年',
  H2: '下半年',
}

/** `2026-06` → `6月`, `2026-Q2` → `二季度`, `2026` → `2026年`. */
export function periodWords(period: string): string {
  const [year = '', part] = period.split('-')
  if (part === undefined) return `${year}年`
  return parts[part] ?? `${String(Number(part))}月`
}

const matters: Record<Subject, string> = {
  acknowledgement: '签收',
  report: '进展报告',
  completion: '办结',
  'order-reply': '督办单回复',
  countersignature: '会签',
}

/** `6月进展报告`, `办结` … */
export const matterWords = (subject: Subject, period: string | null): string =>
  subject === 'report' && period !== null ? `${periodWords(period)}进展报告` : matters[subject]

export const partyName = (state: Pick<Assignment, 'parties'>, partyId: string | null): string =>
  partyId === null ? '' : (partyById(state, partyId)?.name ?? '')

/** The period an obligation's key names, null for those that have none. */
export const periodOfKey = (obligation: string): string | null =>
  obligation.startsWith('report:') ? (obligation.split(':')[2] ?? null) : null

/** Three names, then how many there are. */
export const namesWords = (names: readonly string[]): string =>
  names.length <= 3 ? names.join('、') : `${names.slice(0, 3).join('、')}等${String(names.length)}个单位`

/** What a working weekend day before or after a holiday is called. */
export const makeUpDayWords = (holiday: string): string => `${holiday}调休`
