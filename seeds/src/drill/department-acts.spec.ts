import type { TodoView } from '@luoshi/contracts'
import type { Found } from './act'
import { seededChance } from './chance'
import { departmentActs } from './department-acts'
import type { Temperament } from './temperament'

const day = 86_400_000
const seenAt = Date.parse('2023-03-01T01:00:00Z')
const dueAt = seenAt + 10 * day

function found(kind: TodoView['kind'], reference: string | null = null): Found {
  const todo: TodoView = {
    id: `one:${kind}`,
    kind,
    reference,
    bucket: 'week',
    dueAt: new Date(dueAt).toISOString(),
    planId: null,
    planTitle: '工作要点',
    assignmentId: null,
    number: '3',
    title: '加快建设孵化载体',
    departmentName: '市科技局',
    light: 'green',
    clock: null,
  }
  return { todo, seenAt, issuedAt: seenAt - 30 * day, dueAt }
}

const acts = (one: Found, temperament: Temperament, seed = 'any') =>
  departmentActs(one, temperament, seededChance(seed), seededChance(`${seed} lasting`))
const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index.toString()}`)
const over = (one: Found, temperament: Temperament) => seeds.flatMap((seed) => acts(one, temperament, seed))

describe('what a simulated department does', () => {
  it('is the same for the same seed', () => {
    expect(acts(found('report', '2023-03'), 'late')).toEqual(acts(found('report', '2023-03'), 'late'))
  })

  it('when prompt, acknowledges at once and reports before the day is over', () => {
    expect(acts(found('acknowledgement'), 'prompt')).toEqual([
      { at: seenAt, by: 'clerk', path: 'acknowledgements', body: {} },
    ])
    const reports = over(found('report', '2023-03'), 'prompt')
    expect(reports).toHaveLength(seeds.length)
    expect(reports.filter(({ at }) => at >= dueAt)).toEqual([])
    expect(reports[0]?.body).toMatchObject({ period: '2023-03' })
  })

  it('when late, acknowledges after the limit and reports late sometimes', () => {
    expect(over(found('acknowledgement'), 'late').filter(({ at }) => at <= dueAt)).toEqual([])
    const late = over(found('report', '2023-03'), 'late').filter(({ at }) => at > dueAt).length
    expect(late).toBeGreaterThan(seeds.length * 0.4)
    expect(late).toBeLessThan(seeds.length * 0.7)
  })

  it('when silent, never claims completion, countersigns or answers an order', () => {
    for (const kind of ['completion', 'countersignature', 'order-reply'] as const)
      expect(over(found(kind, 'd1'), 'silent')).toEqual([])
  })

  it('when refusing, refuses through its head with a reason, but takes some on', () => {
    const refused = over(found('acknowledgement'), 'refusing').filter(({ path }) => path === 'refusals')
    expect(refused.length).toBeGreaterThan(seeds.length * 0.4)
    expect(refused.length).toBeLessThan(seeds.length * 0.8)
    expect(refused[0]).toMatchObject({ by: 'head', body: { reason: expect.stringMatching(/。$/) as unknown } })
  })

  it('claims some work early, some near the date, some late and some never', () => {
    const at = over(found('completion'), 'prompt').map((act) => (act.at - seenAt) / day)
    expect(at.length).toBeLessThan(seeds.length)
    expect(at.filter((days) => days < -9).length).toBeGreaterThan(0)
    expect(at.filter((days) => days > 10).length).toBeGreaterThan(0)
  })
})
