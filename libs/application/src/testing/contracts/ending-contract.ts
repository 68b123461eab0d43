import { RuleBroken } from '@luoshi/domain'
import { performDuties } from '../../assignments/perform-duties'
import { advanceAll } from '../../plan/advance-all'
import { completeEnding, endPlan, revokeOpenItems } from '../../plan/end-plan'
import { completeMoment, planOutlook } from '../../plan/plan-outlook'
import { actorFor, issuedPlan, settleIn } from '../sample-office'
import type { World } from './world'

const actor = actorFor('coordinator')
const director = actorFor('director')

/** What ending a plan relies on in any store of plans. */
export function endingContract(world: () => World): void {
  beforeEach(async () => {
    const { ports, wall } = world()
    wall.moveTo('2026-03-02')
    await settleIn(ports)
  })

  it('is ended by the director, with its open items revoked in batches or running on', async () => {
    const { ports } = world()
    const { planId, assignmentIds } = await issuedPlan(ports)
    const ask = (who: typeof actor, openItems: 'run-on' | 'revoke', reason = '') =>
      endPlan(ports, { planId, actor: who, openItems, reason })
    await expect(ask(actor, 'run-on')).rejects.toEqual(new RuleBroken('role.director-only'))
    await expect(ask(director, 'revoke', ' ')).rejects.toEqual(new RuleBroken('plan.end-reason-required'))
    await ask(director, 'revoke', '并入新方案')
    expect(await planOutlook(ports, planId)).toMatchObject({ status: 'ended', revoking: true, finished: false })
    const first = await revokeOpenItems(ports, planId, 0, 2)
    expect(first.lastOrdinal).toBe(2)
    expect(await revokeOpenItems(ports, planId, 0, 2)).toEqual({ lastOrdinal: 2, failures: [] })
    expect(await revokeOpenItems(ports, planId, 2, 2)).toEqual({ lastOrdinal: null, failures: [] })
    await completeEnding(ports, planId)
    expect((await ports.plans.find(planId)).ending).toMatchObject({
      openItems: 'revoke',
      reason: '并入新方案',
      done: true,
    })
    for (const { state } of await ports.checks.standings(planId)) expect(state).toBeNull()
    for (const id of assignmentIds)
      expect(await performDuties(ports, id)).toMatchObject({ stage: 'revoked', filed: true })
    expect(await planOutlook(ports, planId)).toMatchObject({ next: null, revoking: false, finished: true })
  })

  it('that ended with items running on still asks for their reports, and opens no more checks', async () => {
    const { ports, wall } = world()
    const { planId } = await issuedPlan(ports)
    await endPlan(ports, { planId, actor: director, openItems: 'run-on', reason: '' })
    wall.moveTo('2026-05-06')
    const seen: string[] = []
    for (let { next } = await planOutlook(ports, planId); next !== null && next.at <= wall.at;) {
      seen.push(`${next.kind} ${next.period}`)
      await advanceAll(ports, planId, 0, 100)
      next = (await completeMoment(ports, planId, next)).next
    }
    expect(seen).toContain('report-window 2026-04')
    expect(seen.filter((moment) => moment.includes('check'))).toEqual([])
  })
}
