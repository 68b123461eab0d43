import type { Deadline } from '@luoshi/plan-text'
import type { Draft } from '../ports/plan-store'

export type ProposedDeadline = Pick<Draft, 'dueOn' | 'ongoing' | 'deadlineText' | 'dueOrigin'>

const yearEnd = (year: number | null): ProposedDeadline => ({
  dueOn: year === null ? null : `${year}-12-31`,
  ongoing: false,
  deadlineText: null,
  dueOrigin: 'implied',
})

/** The latest date the clause names; without one it is ongoing when it says so, else due at the end of the plan's year. */
export function proposedDeadline(deadlines: readonly Deadline[], year: number | null): ProposedDeadline {
  const dated = deadlines.filter((deadline) => deadline.dueOn !== null)
  const last = dated.reduce<Deadline | null>(
    (latest, one) => (latest === null || (one.dueOn ?? '') > (latest.dueOn ?? '') ? one : latest),
    null,
  )
  if (last !== null) {
    const dueOrigin = last.implied ? 'implied' : 'text'
    return { dueOn: last.dueOn, ongoing: false, deadlineText: last.text, dueOrigin }
  }
  const ongoing = deadlines.find((deadline) => deadline.precision === 'ongoing')
  if (ongoing === undefined) return yearEnd(year)
  return { dueOn: null, ongoing: true, deadlineText: ongoing.text, dueOrigin: 'ongoing' }
}
