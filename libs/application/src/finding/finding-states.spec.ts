import type { PlanReading } from '@luoshi/plan-text'
import type { FindingMark } from '../ports/finding-marks'
import type { Draft } from '../ports/plan-store'
import type { PlanTarget } from '../ports/plan-targets'
import { findingStates } from './finding-states'
import { openFindings } from './work-off-findings'

const finding = (code: string, span: [number, number] | null, severity = 'warning') => ({
  ...{ code, span, severity, message: '' },
})
const reading = {
  clauses: [{ span: [10, 20] }, { span: [30, 40] }],
  findings: [
    finding('unit.open-list', [12, 14]),
    finding('clause.unread', [50, 60], 'error'),
    finding('target.two-values', [5, 8]),
    finding('date.missing', null, 'info'),
  ],
} as unknown as PlanReading
const draft = (id: string, start: number, confirmedAt: number | null = null): Draft =>
  ({ id, clauseSpan: { start, end: start + 10 }, taskSpan: { start: 0, end: start + 10 }, confirmedAt }) as Draft
const target = (more: Partial<PlanTarget>): PlanTarget =>
  ({ span: { start: 5, end: 8 }, dropped: false, version: 1, ...more }) as PlanTarget
const mark = (findingId: string, state: FindingMark['state']): FindingMark => ({
  ...{ planId: 'p', findingId, state, note: '', markedBy: 'x', markedAt: 0 },
})

interface Given {
  drafts?: Draft[]
  targets?: PlanTarget[]
  marks?: FindingMark[]
}
const states = ({ drafts = [draft('a', 10), draft('b', 30)], targets = [target({})], marks = [] }: Given = {}) =>
  findingStates({ reading, drafts, targets, marks })
const said = (given?: Given) => states(given).map(({ state }) => state)

describe('the findings of a reading', () => {
  it('are open at first and speak of the drafts whose clause they stand in', () => {
    expect(said()).toEqual(['open', 'open', 'open', 'open'])
    expect(states().map(({ draftIds }) => draftIds)).toEqual([['a'], [], ['a', 'b'], []])
    expect(openFindings(states())).toEqual({ error: 1, warning: 2, info: 1 })
  })

  it('are settled when the office vouches for the draft, or has dropped it', () => {
    expect(said({ drafts: [draft('a', 10, 1), draft('b', 30)] })[0]).toBe('resolved')
    expect(said({ drafts: [draft('b', 30)] })[0]).toBe('resolved')
  })

  it('stay open where a clause was not read, until its words are somebody’s confirmed task', () => {
    expect(said({ drafts: [] })[1]).toBe('open')
    const added = { ...draft('n', 0), clauseSpan: null, taskSpan: { start: 50, end: 60 } }
    expect(said({ drafts: [added] })[1]).toBe('open')
    expect(said({ drafts: [{ ...added, confirmedAt: 1 }] })[1]).toBe('resolved')
  })

  it.each([{ dropped: true }, { version: 2 }])('about a target are settled by changing it: %j', (more) => {
    expect(said({ targets: [target({}), target(more)] })[2]).toBe('resolved')
  })

  it('are what the office says of them, until it takes that back', () => {
    expect(said({ marks: [mark('f1', 'not-applicable'), mark('f4', 'handled')] })).toEqual([
      ...['not-applicable', 'open', 'open', 'handled'],
    ])
    expect(said({ marks: [mark('f1', 'open')] })[0]).toBe('open')
  })
})
