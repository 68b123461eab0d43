import type { PlanReading } from '@luoshi/plan-text'
import type { FindingMark } from '../../ports/finding-marks'
import type { Draft, TextSpan } from '../../ports/plan-store'
import type { PlanTarget } from '../../ports/plan-targets'

type Finding = PlanReading['findings'][number]

export interface FindingState {
  id: string
  finding: Finding
  state: FindingMark['state'] | 'resolved'
  mark: FindingMark | null
  /** The drafts it speaks of. */
  draftIds: string[]
}

export interface Reviewed {
  reading: PlanReading
  drafts: readonly Draft[]
  targets: readonly PlanTarget[]
  marks: readonly FindingMark[]
}

/** `f1` is the reading's first finding. */
export const findingId = (index: number): string => `f${index + 1}`

const overlaps = ([start, end]: readonly [number, number], other: TextSpan | null): boolean =>
  other !== null && start < other.end && other.start < end

/** Whether some clause that was read stands where the finding points. */
const clauseThere = ({ span }: Finding, { clauses }: PlanReading): boolean =>
  span !== null && clauses.some(({ span: [start, end] }) => overlaps(span, { start, end }))

/** The drafts of the clause it points at, else those in whose task it stands. */
function draftsOf(finding: Finding, drafts: readonly Draft[], reading: PlanReading): Draft[] {
  const { span } = finding
  if (span === null) return []
  const named = drafts.filter(({ clauseSpan }) => overlaps(span, clauseSpan))
  if (named.length > 0 || clauseThere(finding, reading)) return named
  return drafts.filter(({ taskSpan }) => overlaps(span, taskSpan))
}

const aboutClauses = /^(?:clause|unit)\./

/** A finding about a target is settled when the office has changed or dropped one of those it points at. */
const targetSettled = ({ code, span }: Finding, targets: readonly PlanTarget[]): boolean =>
  code.startsWith('target.') &&
  span !== null &&
  targets.some((target) => overlaps(span, target.span) && (target.dropped || target.version > 1))

/** One about a clause, when the office vouches for every draft it speaks of, or has dropped them. */
const draftsSettled = (finding: Finding, drafts: readonly Draft[], reading: PlanReading): boolean =>
  aboutClauses.test(finding.code) &&
  drafts.every(({ confirmedAt }) => confirmedAt !== null) &&
  (drafts.length > 0 || clauseThere(finding, reading))

/** Every finding of the reading as it stands: what the office says of it, else whether its work has settled it. */
export function findingStates({ reading, drafts, targets, marks }: Reviewed): FindingState[] {
  const said = new Map(marks.map((mark) => [mark.findingId, mark]))
  return reading.findings.map((finding, index) => {
    const id = findingId(index)
    const mark = said.get(id) ?? null
    const about = draftsOf(finding, drafts, reading)
    const settled = draftsSettled(finding, about, reading) || targetSettled(finding, targets)
    const marked = mark === null || mark.state === 'open' ? null : mark.state
    const state = marked ?? (settled ? 'resolved' : 'open')
    return { id, finding, state, mark, draftIds: about.map((draft) => draft.id) }
  })
}
