import type { TodoView } from '@luoshi/contracts'
import type { Act } from './act'
import { Agenda } from './agenda'

const day = 86_400_000
const origin = Date.parse('2023-02-09T01:00:00Z')
const startedAt = 1_000_000

/** Real time at which so many plan days have passed at a thousandfold pace. */
const after = (days: number): number => startedAt + (days * day) / 1000
const nobody: ReadonlySet<string> = new Set()

function todo(kind: TodoView['kind'], drill = true): TodoView {
  const [now, begun, begin] = [origin, startedAt, origin].map((at) => new Date(at).toISOString())
  return {
    ...{ id: `a:${kind}`, kind, reference: null, bucket: 'open', dueAt: null, planId: null, planTitle: '要点' },
    ...{ assignmentId: 'a', number: '1', title: '任务', departmentName: null, light: null },
    clock: {
      drill,
      now: now ?? '',
      startedAt: begun ?? '',
      origin: begin ?? '',
      factor: 1000,
      pace: 1000,
    },
  }
}

const on = (dayOfPlan: number): Act => ({ at: origin + dayOfPlan * day, by: 'clerk', path: 'reports', body: {} })

describe('an agenda', () => {
  it('waits for plan time, then offers an act until it is done', () => {
    const agenda = new Agenda(() => [on(2)])
    agenda.update([todo('report')], after(0))
    expect(agenda.due(after(1), nobody)).toBeNull()
    const due = agenda.due(after(2), nobody)
    expect(due?.act.path).toBe('reports')
    if (due !== null) agenda.settle(due)
    expect(agenda.due(after(3), nobody)).toBeNull()
  })

  it('leaves what is in hand to the hand that has it', () => {
    const agenda = new Agenda(() => [on(0)])
    agenda.update([todo('report')], after(0))
    const key = agenda.due(after(1), nobody)?.key ?? ''
    expect(agenda.due(after(1), new Set([key]))).toBeNull()
  })

  it('tries again days after a refusal, and gives up in the end', () => {
    const agenda = new Agenda(() => [on(0)])
    agenda.update([todo('report')], after(0))
    const offered: number[] = []
    for (let passed = 1; passed < 500; passed += 1) {
      const due = agenda.due(after(passed), nobody)
      if (due === null) continue
      offered.push(passed)
      agenda.postpone(due, after(passed))
    }
    expect(offered.slice(0, 3)).toEqual([1, 11, 21])
    expect(offered).toHaveLength(30)
  })

  it('never touches a plan that runs in real life', () => {
    const agenda = new Agenda(() => [on(0)])
    agenda.update([todo('report', false)], after(0))
    expect(agenda.due(after(100), nobody)).toBeNull()
  })

  it('does nothing else about an assignment before acknowledging it', () => {
    const agenda = new Agenda(({ todo: { kind } }) => [{ ...on(kind === 'report' ? 0 : 1), path: kind }])
    agenda.update([todo('report'), todo('acknowledgement')], after(0))
    expect(agenda.due(after(0.5), nobody)).toBeNull()
    expect(agenda.due(after(2), nobody)?.act.path).toBe('acknowledgement')
  })
})
