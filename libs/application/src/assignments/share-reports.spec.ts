import type { Command } from '@luoshi/domain'
import { decideTwin, type TwinChoice } from '../twin/decide-twin'
import type { Ports } from '../ports/ports'
import { actorFor, issuedPlan, memoryPorts, settleIn, WallClock } from '../testing'
import { performCommand } from './perform-command'
import { performDuties } from './perform-duties'
import { shareReports } from './share-reports'

const office = actorFor('coordinator')
const clerk = actorFor('clerk', '市科技局')
const report = {
  type: 'submit-report',
  period: '2026-03',
  progress: '已认定两家。',
  problems: '缺资金',
  nextSteps: '',
} as const

describe('one report for linked assignments', () => {
  const wall = new WallClock(0)
  let ports: Ports
  let keys = 0
  /** The first assignment of each of two plans with the same text, led by 市科技局. */
  let here: string
  let there: string
  let link: Omit<TwinChoice, 'state'>

  const command = (assignmentId: string, given: Command, actor = clerk) =>
    performCommand(ports, { assignmentId, actor, command: given, idempotencyKey: `key-${(keys += 1)}` })

  const submitted = async (assignmentId: string): Promise<string[]> =>
    (await ports.ledger.events(assignmentId)).flatMap(({ fact, actor }) =>
      fact.type === 'ReportSubmitted' && actor.role !== 'engine' ? [`${actor.name} ${fact.progress}`] : [],
    )

  async function toDate(date: string): Promise<void> {
    wall.moveTo(date)
    for (const id of [here, there]) await performDuties(ports, id)
  }

  beforeEach(async () => {
    wall.moveTo('2026-03-02')
    ports = memoryPorts(wall.now)
    await settleIn(ports)
    const [one, other] = [await issuedPlan(ports), await issuedPlan(ports)]
    here = one.assignmentIds[0] ?? ''
    there = other.assignmentIds[0] ?? ''
    const [[draft], [twin]] = [await ports.plans.drafts(one.planId), await ports.plans.drafts(other.planId)]
    await toDate('2026-03-03')
    await command(here, { type: 'acknowledge' })
    link = { planId: one.planId, draftId: draft?.id ?? '', twinId: twin?.id ?? '', actor: office }
    await decideTwin(ports, { ...link, state: 'linked' })
  })

  it('is handed on once, in the words and by the hand of the first, marked with where it came from', async () => {
    await command(there, { type: 'acknowledge' })
    await toDate('2026-03-26')
    await command(here, report)
    expect(await shareReports(ports, here)).toBe(1)
    expect(await submitted(there)).toEqual([
      `${clerk.name} 已认定两家。\n（由《示范市2026年科技创新工作要点》第1项报告同步）`,
    ])
    expect(await shareReports(ports)).toBe(0)
    expect(await submitted(here)).toHaveLength(1)
  })

  it('waits until the other is received', async () => {
    await toDate('2026-03-26')
    await command(here, report)
    expect(await shareReports(ports)).toBe(0)
    expect(await submitted(there)).toEqual([])
    await command(there, { type: 'acknowledge' })
    expect(await shareReports(ports)).toBe(1)
  })

  it('leaves alone what the office sent back: that is put right by hand', async () => {
    await command(there, { type: 'acknowledge' })
    await toDate('2026-03-26')
    await command(here, report)
    await shareReports(ports)
    await command(there, { type: 'return-report', partyId: 'p1', period: '2026-03', reason: '请补数据' }, office)
    expect(await shareReports(ports)).toBe(0)
  })

  it('goes no further once the link is undone', async () => {
    await command(there, { type: 'acknowledge' })
    await toDate('2026-03-26')
    await command(here, report)
    expect(await ports.twins.sharable(here, 1)).toHaveLength(1)
    await decideTwin(ports, { ...link, state: 'dismissed' })
    expect(await shareReports(ports)).toBe(0)
  })
})
