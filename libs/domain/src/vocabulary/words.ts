import type { ChinaDate } from '../calendar/china-date'
import type { Assignment } from '../assignment/assignment'
import { partyById } from '../assignment/parties'
import { readPeriod, type NamedPeriod } from '../catalogue/periods'
import type { Subject } from '../catalogue/subjects'
import { subjectLabels } from './labels'

/** `6月30日`. */
export const dateWords = (date: ChinaDate): string =>
  `${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日`

const ordinals = ['一', '二', '三', '四']

const partWords: Record<NamedPeriod['cadence'], (ordinal: number, year: number) => string> = {
  monthly: (ordinal) => `${String(ordinal)}月`,
  bimonthly: (ordinal) => `${String(2 * ordinal - 1)}—${String(2 * ordinal)}月`,
  quarterly: (ordinal) => `${String(ordinals[ordinal - 1])}季度`,
  'half-yearly': (ordinal) => (ordinal === 1 ? '上半年' : '下半年'),
  yearly: (_ordinal, year) => `${String(year)}年`,
}

/** `2026-06` → `6月`, `2026-Q2` → `二季度`, `2026` → `2026年`; what is no period stays as it is. */
export function periodWords(period: string): string {
  const read = readPeriod(period)
  return read === null ? period : partWords[read.cadence](read.ordinal, read.year)
}

/** `6月进展报告`, `办结` … */
export const matterWords = (subject: Subject, period: string | null): string =>
  subject === 'report' && period !== null ? `${periodWords(period)}进展报告` : subjectLabels[subject]

export const partyName = (state: Pick<Assignment, 'parties'>, partyId: string | null): string =>
  partyId === null ? '' : (partyById(state, partyId)?.name ?? '')

/** Three names, then how many there are. */
export const namesWords = (names: readonly string[]): string =>
  names.length <= 3 ? names.join('、') : `${names.slice(0, 3).join('、')}等${String(names.length)}个单位`

/** What a working weekend day before or after a holiday is called. */
export const makeUpDayWords = (holiday: string): string => `${holiday}调休`
