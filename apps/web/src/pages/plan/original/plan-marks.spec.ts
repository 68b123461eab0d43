import type { DraftView, FindingItem } from '@luoshi/contracts'
import { markId, marksOf, marksOver, readMark } from './plan-marks'

const draft = (id: string): DraftView => ({
  id,
  planId: 'plan',
  number: '1',
  version: 1,
  title: '推进技改',
  written: '(牵头单位:市经信局)',
  taskSpan: { start: 0, end: 10 },
  clauseSpan: { start: 10, end: 21 },
  parties: [
    {
      role: 'lead',
      kind: 'department',
      name: '市经信局',
      span: { start: 16, end: 20 },
      implied: false,
      departmentId: null,
      groupId: null,
    },
  ],
  dueOn: null,
  ongoing: true,
  cadence: null,
  deadlineText: null,
  dueOrigin: 'ongoing',
  confirmedAt: null,
  confirmedBy: null,
  changedAt: null,
  changedBy: null,
  obstacles: [],
})

describe('marks in a plan', () => {
  it('show tasks and clauses of every draft, parties of the chosen one only', () => {
    const marks = marksOf([], [draft('a'), draft('b')], 'b').map(({ id }) => id)
    expect(marks).toEqual(['task|a', 'clause|a', 'task|b', 'clause|b', 'party|b'])
  })

  it('show findings still to be checked, not mere hints', () => {
    const span = { start: 3, end: 5 }
    const item = (id: string, more: Partial<FindingItem>) => ({ id, span, state: 'open', ...more }) as FindingItem
    const findings = [
      item('a', { severity: 'info' }),
      item('b', { severity: 'warning' }),
      item('c', { severity: 'error', span: null }),
      item('d', { severity: 'error', state: 'handled' }),
    ]
    expect(marksOf(findings, [], null)).toEqual([{ start: 3, end: 5, id: 'finding|b' }])
  })

  it('stand over every stretch that they touch', () => {
    const stretches = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 9, end: 12 },
    ]
    const marks = [
      { id: 'both', start: 3, end: 6 },
      { id: 'between', start: 4, end: 5 },
      { id: 'last', start: 9, end: 30 },
    ]
    expect(marksOver(stretches, marks).map((over) => over.map(({ id }) => id))).toEqual([['both'], ['both'], ['last']])
    expect(marksOver([], marks)).toEqual([])
  })

  it('say what they belong to', () => {
    expect(readMark(markId('clause', '3f2c-41'))).toEqual({ kind: 'clause', owner: '3f2c-41' })
  })
})
