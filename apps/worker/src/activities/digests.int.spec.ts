import { beginIssuing, performDuties, registerAssignments } from '@luoshi/application'
import { actorFor, issuedPlan } from '@luoshi/application/testing'
import { startOf } from '@luoshi/domain'
import { openTodos } from '@luoshi/persistence'
import { useOffice } from '../testing/office-at-work'
import { digestActivities } from './digests'

jest.setTimeout(60_000)

/** A Monday that is a working day. */
const morning = startOf('2026-11-23', 8.5)

describe('the morning digest', () => {
  const office = useOffice()

  const queue = () =>
    digestActivities({ ...office().ports, now: () => morning }, openTodos(office().dataSource)).queueDigests()

  const letters = () =>
    office().database.query<{ plan_id: string; payload: Record<string, string> }>(
      `SELECT plan_id, payload FROM mail_outbox WHERE template = 'digest'`,
    )

  it('holds what waits in plans on the real clock, once a day, and nothing of drills', async () => {
    const { ports } = office()
    const { planId, assignmentIds } = await issuedPlan(ports)
    for (const assignmentId of assignmentIds) await performDuties(ports, assignmentId)

    const drill = await office().confirmedPlan()
    const actor = actorFor('director')
    await beginIssuing(ports, { planId: drill, actor, issuedOn: '2026-02-03', factor: 1000, drill: true })
    for (const { assignmentId } of (await registerAssignments(ports, drill, 0, 10)).registered)
      await performDuties(ports, assignmentId)

    const { queued } = await queue()
    const first = await letters()
    expect(queued).toBeGreaterThan(0)
    expect(first.length).toBeGreaterThan(0)
    expect(first.every((letter) => letter.plan_id === planId)).toBe(true)
    expect(first.map(({ payload }) => payload['subject'])).toContain('签收')
    await queue()
    expect(await letters()).toHaveLength(first.length)
  })
})
