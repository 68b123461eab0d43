import { isChinaDate, type Cadence, type ChinaDate } from '@luoshi/domain'
import { deadlineCadence, deadlineWords, fiveYearEnd, isOpenDeadline, type Deadline } from '@luoshi/plan-text'
import type { Draft } from '../ports/plan-store'
import { nearestCadence } from '../policy/report-rule'

export type ProposedDeadline = Pick<Draft, 'dueOn' | 'ongoing' | 'deadlineText' | 'dueOrigin'> & {
  /** Where the deadline itself comes again and again; absent where the plan's own rhythm holds. */
  cadence?: Cadence
}

/** A date read in the text; one that no calendar holds is left for the office to fill in. */
const dateRead = (date: ChinaDate | null): ChinaDate | null => (date !== null && isChinaDate(date) ? date : null)

const yearEnd = (year: number | null, deadlineText: string | null): ProposedDeadline => ({
  dueOn: dateRead(year === null ? null : `${year}-12-31`),
  ongoing: false,
  deadlineText,
  dueOrigin: 'implied',
})

/** A bare 年内 says less than any day beside it. */
const exact = ({ precision, implied }: Deadline): boolean => precision !== 'year' || !implied

function latest(deadlines: readonly Deadline[]): ProposedDeadline | null {
  const telling = deadlines.some((one) => exact(one) && one.dueOn !== null) ? deadlines.filter(exact) : deadlines
  const dated = telling.flatMap((one) => {
    const dueOn = dateRead(one.dueOn ?? fiveYearEnd(one))
    return dueOn === null ? [] : [{ dueOn, implied: one.implied }]
  })
  const [last] = dated.sort((one, other) => other.dueOn.localeCompare(one.dueOn))
  if (last === undefined) return null
  const dueOrigin = last.implied ? 'implied' : 'text'
  return { dueOn: last.dueOn, ongoing: false, deadlineText: deadlineWords(deadlines), dueOrigin }
}

/**
 * The latest date the clause names; else ongoing when it says so, or the end of the plan's year. Words that name no day are
 * kept for the office to fill in the date.
 */
export function proposedDeadline(deadlines: readonly Deadline[], year: number | null): ProposedDeadline {
  const stated = latest(deadlines)
  const rhythm = deadlines.map(deadlineCadence).find((one) => one !== null) ?? null
  const cadence = nearestCadence(rhythm)
  const own = cadence === null ? {} : { cadence }
  if (stated !== null) return { ...stated, ...own }
  if (deadlines.some(isOpenDeadline))
    return { dueOn: null, ongoing: false, deadlineText: deadlineWords(deadlines), dueOrigin: 'text', ...own }
  const ongoing = deadlines.find(({ precision }) => precision === 'ongoing')
  if (ongoing === undefined)
    return { ...yearEnd(year, deadlines.length === 0 ? null : deadlineWords(deadlines)), ...own }
  return { dueOn: null, ongoing: true, deadlineText: deadlineWords(deadlines), dueOrigin: 'ongoing', ...own }
}
