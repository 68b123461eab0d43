import type { ChinaDate } from '../calendar/china-date'
import type { Assignment } from '../assignment/assignment'
import { partyById } from '../assignment/parties'
import { readPeriod, type NamedPeriod } from '../catalogue/periods'
import type { Subject } from '../catalogue/subjects'
import { subjectLabels } from './labels'

const withoutZero = (digits: string): string => String(Number(digits))

/** `6月30日` of the `06-30` of every year. */
export const dayOfYearWords = (date: string): string =>
  `${withoutZero(date.slice(0, 2))}月${withoutZero(date.slice(3))}日`

/**
 * `6月30日` where it lies in the reader's present year, else `2023年6月30日`. What is kept to be read at any time, such as a
 * letter, has no present.
 */
export const dateWords = (date: ChinaDate, today: ChinaDate | null = null): string =>
  `${today?.slice(0, 4) === date.slice(0, 4) ? '' : `${date.slice(0, 4)}年`}${dayOfYearWords(date.slice(5))}`

const ordinals = ['一', '二', '三', '四']

const partWords: Record<NamedPeriod['cadence'], (ordinal: number) => string> = {
  monthly: (ordinal) => `${String(ordinal)}月`,
  bimonthly: (ordinal) => `${String(2 * ordinal - 1)}—${String(2 * ordinal)}月`,
  quarterly: (ordinal) => `${String(ordinals[ordinal - 1])}季度`,
  'half-yearly': (ordinal) => (ordinal === 1 ? '上半年' : '下半年'),
  yearly: () => '',
}

/** `2026-06` → `2026年6月`, `2026-Q2` → `2026年二季度`, `2026` → `2026年`; what is no period stays as it is. */
export function periodWords(period: string): string {
  const read = readPeriod(period)
  return read === null ? period : `${String(read.year)}年${partWords[read.cadence](read.ordinal)}`
}

/** `2026年6月进展报告`, `办结` … */
export const matterWords = (subject: Subject, period: string | null): string =>
  subject === 'report' && period !== null ? `${periodWords(period)}进展报告` : subjectLabels[subject]

export const partyName = (state: Pick<Assignment, 'parties'>, partyId: string | null): string =>
  partyId === null ? '' : (partyById(state, partyId)?.name ?? '')

/** Three names, then how many there are. */
export const namesWords = (names: readonly string[]): string =>
  names.length <= 3 ? names.join('、') : `${names.slice(0, 3).join('、')}等${String(names.length)}个单位`

/** What a working weekend day before or after a holiday is called. */
export const makeUpDayWords = (holiday: string): string => `${holiday}调休`
