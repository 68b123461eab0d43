import {
  addDays,
  awaiting,
  nextDuty,
  realTime,
  stateCouncilCalendar,
  todosOf,
  type Fact,
  type Instant,
} from '@luoshi/domain'
import { actorFor, issuedPlan, portsOver, memoryPorts, settleIn, WallClock } from '../testing'
import { MemoryRecord } from '../testing/memory/record'
import { performCommand } from './perform-command'
import { performDuties } from './perform-duties'

const hour = 3_600_000

async function lifeOf(wakings: (from: Instant, to: Instant) => Instant[]) {
  const wall = new WallClock(0)
  wall.moveTo('2026-03-02')
  const ports = memoryPorts(wall.now)
  await settleIn(ports)
  const [id = ''] = (await issuedPlan(ports)).assignmentIds
  const from = wall.at
  wall.moveTo('2026-03-25')
  for (const at of wakings(from, wall.at)) {
    wall.at = at
    await performDuties(ports, id)
  }
  const events = await ports.ledger.events(id)
  return events.map(({ at, fact }): { at: Instant; fact: Fact } => ({
    at,
    fact: { ...fact, assignmentId: '', planId: '' } as Fact,
  }))
}

describe('duties', () => {
  it('come to the same whether one wakes every hour or once after three weeks', async () => {
    const once = await lifeOf((_from, to) => [to])
    const hourly = await lifeOf((from, to) =>
      Array.from({ length: (to - from) / hour + 1 }, (_none, index) => from + index * hour),
    )
    expect(once.length).toBeGreaterThan(5)
    expect(once).toEqual(hourly)
  })

  it('say what comes next, at a real instant, and that nothing was due', async () => {
    const wall = new WallClock(0)
    wall.moveTo('2026-03-02')
    const ports = memoryPorts(wall.now)
    await settleIn(ports)
    const [id = ''] = (await issuedPlan(ports)).assignmentIds
    const first = await performDuties(ports, id)
    expect(first).toMatchObject({ seq: 2, stage: 'assigned', performed: ['assignParties'], filed: false })
    expect(first.next).toMatchObject({ duty: 'remind' })
    expect(first.next?.at).toBeGreaterThan(wall.at)
    const second = await performDuties(ports, id)
    expect(second).toEqual({ ...first, performed: [] })
  })

  /** An item in April with a report, a completion and an order open: its record, and one look by another calendar. */
  async function itemInApril() {
    const wall = new WallClock(0)
    wall.moveTo('2026-03-02')
    const record = new MemoryRecord()
    const ports = portsOver(record, wall.now)
    await settleIn(ports)
    const [id = ''] = (await issuedPlan(ports)).assignmentIds
    await performDuties(ports, id)
    for (const name of ['市科技局', '市经信局'] as const)
      await performCommand(ports, {
        ...{ assignmentId: id, actor: actorFor('clerk', name), command: { type: 'acknowledge' } },
        idempotencyKey: name,
      })
    wall.moveTo('2026-03-20')
    await performDuties(ports, id)
    const kept = () => {
      const found = record.assignments.get(id)
      if (found === undefined) throw new Error('it is there')
      return found
    }
    const lookBy = (overrides: Parameters<typeof stateCouncilCalendar>[0]) => {
      const calendar = stateCouncilCalendar(overrides)
      const look = () => performDuties({ ...ports, calendars: { current: () => Promise.resolve(calendar) } }, id)
      return { calendar, look }
    }
    return { kept, lookBy, clock: record.plans.get(kept().planId)?.plan.clock }
  }

  it('write every day anew by a changed calendar, whether or not the next alarm moves', async () => {
    const { kept, lookBy, clock } = await itemInApril()
    const alarms = new Set<number | null>()
    const days = new Set<string | null>()
    for (let date = '2026-03-21'; date < '2026-04-20'; date = addDays(date, 1)) {
      const { calendar, look } = lookBy([{ date, working: date < '2026-03-23', name: '' }])
      await look()
      const { state, ...views } = kept()
      const next = nextDuty(state, calendar)
      const at = next === null || clock === null || clock === undefined ? null : realTime(clock, next.at)
      expect({ date, todos: views.todos, awaiting: views.awaiting, nextDueAt: views.nextDueAt }).toEqual({
        ...{ date, todos: todosOf(state, calendar), awaiting: awaiting(state, calendar), nextDueAt: at },
      })
      alarms.add(views.nextDueAt)
      days.add(views.awaiting.until)
    }
    expect(days.size).toBeGreaterThan(1)
    expect(alarms.size).toBeGreaterThan(1)
  })

  it('move a report already asked for when its day is taken off', async () => {
    const { kept, lookBy } = await itemInApril()
    const before = kept().awaiting
    const seq = kept().state.seq
    expect(before.until).toBe('2026-03-25')
    await lookBy([{ date: '2026-03-25', working: false, name: '停电' }]).look()
    expect(kept().awaiting).toEqual({ ...before, until: '2026-03-26' })
    expect(kept().state.seq).toBe(seq)
    await lookBy([]).look()
    expect(kept().awaiting).toEqual(before)
  })
})
