import type { Fact, Instant } from '@luoshi/domain'
import { issuedPlan, memoryPorts, settleIn, WallClock } from '../testing'
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
})
