import type { PlanReading } from '@luoshi/plan-text'
import type { FindingMark } from '../ports/finding-marks'
import type { Draft } from '../ports/plan-store'
import type { PlanTarget } from '../ports/plan-targets'
import { spanIndex, type SpanIndex } from '../text/span-index'

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

/** What a finding may be about, by place. */
interface Places {
  clauses: SpanIndex<PlanReading['clauses'][number]>
  byClause: SpanIndex<Draft>
  byTask: SpanIndex<Draft>
  targets: SpanIndex<PlanTarget>
}

const placesOf = ({ reading, drafts, targets }: Reviewed): Places => ({
  clauses: spanIndex(reading.clauses, ({ span: [start, end] }) => ({ start, end })),
  byClause: spanIndex(drafts, ({ clauseSpan }) => clauseSpan),
  byTask: spanIndex(drafts, ({ taskSpan }) => taskSpan),
  targets: spanIndex(targets, ({ span }) => span),
})

/** Whether some clause that was read stands where the finding points. */
const clauseThere = ({ span }: Finding, { clauses }: Places): boolean =>
  span !== null && clauses.overlapping(...span).length > 0

/** The drafts of the clause it points at, else those in whose task it stands. */
function draftsOf(finding: Finding, places: Places): Draft[] {
  const { span } = finding
  if (span === null) return []
  const named = places.byClause.overlapping(...span)
  if (named.length > 0 || clauseThere(finding, places)) return named
  return places.byTask.overlapping(...span)
}

const aboutClauses = /^(?:clause|unit)\./

/** A finding about a target is settled when the office has changed or dropped one of those it points at. */
const targetSettled = ({ code, span }: Finding, { targets }: Places): boolean =>
  code.startsWith('target.') &&
  span !== null &&
  targets.overlapping(...span).some(({ dropped, version }) => dropped || version > 1)

/** One about a clause, when the office vouches for every draft it speaks of, or has dropped them. */
const draftsSettled = (finding: Finding, drafts: readonly Draft[], places: Places): boolean =>
  aboutClauses.test(finding.code) &&
  drafts.every(({ confirmedAt }) => confirmedAt !== null) &&
  (drafts.length > 0 || clauseThere(finding, places))

/** Every finding of the reading as it stands: what the office says of it, else whether its work has settled it. */
export function findingStates(reviewed: Reviewed): FindingState[] {
  const places = placesOf(reviewed)
  const said = new Map(reviewed.marks.map((mark) => [mark.findingId, mark]))
  return reviewed.reading.findings.map((finding, index) => {
    const id = findingId(index)
    const mark = said.get(id) ?? null
    const about = draftsOf(finding, places)
    const settled = draftsSettled(finding, about, places) || targetSettled(finding, places)
    const marked = mark === null || mark.state === 'open' ? null : mark.state
    const state = marked ?? (settled ? 'resolved' : 'open')
    return { id, finding, state, mark, draftIds: about.map((draft) => draft.id) }
  })
}
