import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Assignment } from '../assignment/assignment'
import type { FactOf } from '../assignment/event'
import { evolve } from '../assignment/evolve'
import { obligationsOf } from '../assignment/obligations'
import { permitted } from '../assignment/permitted'
import { calendar, Course, someone } from '../testing/builders'
import { stageLabels } from '../vocabulary/stages'
import { camel } from './camel'
import { roles } from './roles'
import { stageAfter, stageNames, stageRow, stages, type Move, type MovingFact, type Stage } from './stages'

const moves = stageNames.flatMap((from) =>
  Object.entries<Move | undefined>(stageRow(from).next).map(([fact, move]) => {
    if (move === undefined) throw new Error(`${from}: ${fact} leads nowhere`)
    return typeof move === 'string' ? { from, fact, to: move, lead: false } : { from, fact, to: move.to, lead: true }
  }),
)

/** A fact of each kind that moves an assignment, all of the lead. */
const facts: { readonly [T in MovingFact]: FactOf<T> } = {
  PartiesAssigned: { type: 'PartiesAssigned', partyIds: ['p1', 'p2'] },
  Acknowledged: { type: 'Acknowledged', partyId: 'p1' },
  CompletionReported: { type: 'CompletionReported', round: 1, statement: '完成', evidence: [] },
  AcceptanceRequested: { type: 'AcceptanceRequested', round: 1 },
  CompletionAccepted: { type: 'CompletionAccepted', opinion: '通过' },
  CompletionSentBack: { type: 'CompletionSentBack', reason: '依据不足' },
  ClosedOut: { type: 'ClosedOut', note: '' },
  Revoked: { type: 'Revoked', reason: '政策调整' },
}

const born = new Course('2026-03-02').events.slice(0, 1).reduce<Assignment | null>(evolve, null)

const after = (state: Assignment, fact: FactOf<MovingFact>): Assignment =>
  evolve(state, { seq: state.seq + 1, at: state.asOf, recordedAt: state.asOf, actor: someone('director'), fact })

/** The picture in README.md, in Mermaid. */
const picture = [
  'stateDiagram-v2',
  ...stageNames.map((stage) => `  state "${stageLabels[stage]} ${stage}" as ${camel(stage)}`),
  `  [*] --> ${camel(stageNames[0])}`,
  ...moves.map(({ from, fact, to, lead }) => `  ${camel(from)} --> ${camel(to)}: ${fact}${lead ? ' (lead)' : ''}`),
  ...stageNames
    .filter((stage) => Object.keys(stageRow(stage).next).length === 0)
    .map((stage) => `  ${camel(stage)} --> [*]`),
].join('\n')

describe('the table of stages', () => {
  it('is walked by the log as it is written: each fact leads where the table says', () => {
    if (born === null) throw new Error('an assignment is born with its first event')
    const seen = new Map<Stage, Assignment>([['registered', born]])
    for (const [stage, state] of seen)
      for (const { fact, to } of moves.filter(({ from }) => from === stage)) {
        const next = after(state, facts[fact as MovingFact])
        expect([stage, fact, next.stage]).toEqual([stage, fact, to])
        if (!seen.has(next.stage)) seen.set(next.stage, next)
      }
    expect([...seen.keys()].sort()).toEqual([...stageNames].sort())
  })

  it('leaves a stage alone where a fact moves only the lead’s', () => {
    expect(stageAfter('assigned', 'Acknowledged', false)).toBe('assigned')
    expect(stageAfter('in-progress', 'ReportSubmitted', true)).toBe('in-progress')
  })

  it('leads from every stage to an end', () => {
    const ends = new Set<Stage>(stageNames.filter((stage) => Object.keys(stages[stage].next).length === 0))
    expect([...ends]).toEqual(['closed', 'revoked'])
    for (const stage of stageNames) {
      const reached = new Set<Stage>([stage])
      for (const one of reached) for (const { from, to } of moves) if (from === one) reached.add(to)
      expect([...reached].some((one) => ends.has(one))).toBe(true)
    }
  })

  it('bars every action where it says that nobody can do anything, and owes nothing where it says so', () => {
    const { state } = new Course('2026-03-02')
    for (const stage of stageNames) {
      const at = { ...state, stage }
      const allowed = roles.some((role) =>
        permitted(at, someone(role, role === 'clerk' || role === 'head' ? 'science' : null), state.asOf).some(
          (one) => one.allowed,
        ),
      )
      if (stageRow(stage).barred !== null) expect([stage, allowed]).toEqual([stage, false])
      if (!stageRow(stage).owes) expect(obligationsOf(at, calendar)).toEqual([])
    }
  })

  it('is the picture in README.md', () => {
    const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8')
    expect(readme).toContain(`\`\`\`mermaid\n${picture}\n\`\`\``)
  })
})
