import { RuleBroken } from '@luoshi/domain'
import { performCommand } from '../../assignments/perform-command'
import { performDuties } from '../../assignments/perform-duties'
import type { MailBundle } from '../../ports/mail-outbox'
import { actorFor, issuedPlan, settleIn } from '../sample-office'
import type { World } from './world'

const timing = { drill: false, windowMs: 600_000, leaseMs: 60_000 }

/** What a mail sender relies on in any outbox. */
export function outboxContract(world: () => World): void {
  let assignmentIds: string[]

  const claim = (): Promise<MailBundle | null> => world().ports.outbox.claimBundle(world().wall.at, timing)
  const claimAll = async (): Promise<MailBundle[]> => {
    const all: MailBundle[] = []
    for (let one = await claim(); one !== null; one = await claim()) all.push(one)
    return all
  }

  beforeEach(async () => {
    const { ports, wall } = world()
    wall.moveTo('2026-03-02')
    await settleIn(ports)
    assignmentIds = (await issuedPlan(ports)).assignmentIds
    for (const id of assignmentIds) await performDuties(ports, id)
  })

  it('waits for the window, then sends one mail for all letters of a kind to a person', async () => {
    const { wall, ports } = world()
    expect(await claim()).toBeNull()
    expect(await ports.outbox.nextClaimAt(timing)).toBe(wall.at + timing.windowMs)
    wall.at += timing.windowMs
    const bundles = await claimAll()
    const toScience = bundles.find((bundle) => bundle.recipient === 'clerk10@example.org')
    expect(toScience).toMatchObject({ template: 'assigned', attempt: 1, drill: false })
    expect(toScience?.letters.map((letter) => letter.number)).toEqual(['1', '2', '3'])
    expect(new Set(bundles.map((bundle) => bundle.bundleId)).size).toBe(bundles.length)
    expect(bundles).toHaveLength(8)
  })

  it('writes a letter once, however often the duty is repeated', async () => {
    const { ports, wall } = world()
    for (const id of assignmentIds) await performDuties(ports, id)
    wall.at += timing.windowMs
    expect((await claimAll()).flatMap((bundle) => bundle.letters)).toHaveLength(3 * 2 + 3 * 2 + 2 * 2)
  })

  it('never gives two senders the same letter', async () => {
    world().wall.at += timing.windowMs
    const both = await Promise.all([claimAll(), claimAll()])
    const letters = both.flat().flatMap((bundle) => bundle.letters.map((letter) => letter.id))
    expect(new Set(letters).size).toBe(letters.length)
    expect(letters).toHaveLength(16)
    expect(both.flat()).toHaveLength(8)
  })

  it('gives a retry the id of its first try', async () => {
    const { ports, wall } = world()
    wall.at += timing.windowMs
    const [first] = await claimAll()
    const { bundleId = '', letters = [] } = first ?? {}
    await ports.outbox.recordRetry(bundleId, '451 later', wall.at + 5000)
    expect(await claim()).toBeNull()
    wall.at += 5000
    expect(await claim()).toMatchObject({ bundleId, attempt: 2, letters })
  })

  it('gives the mail of a dead sender to the next when its claim runs out', async () => {
    const { wall } = world()
    wall.at += timing.windowMs
    const before = await claimAll()
    wall.at += timing.leaseMs
    const after = await claimAll()
    expect(new Set(after.map((bundle) => bundle.bundleId))).toEqual(new Set(before.map((bundle) => bundle.bundleId)))
  })

  it('does not send again what was sent', async () => {
    const { ports, wall } = world()
    wall.at += timing.windowMs
    for (const { bundleId } of await claimAll()) await ports.outbox.recordSent(bundleId, '250 OK', wall.at)
    wall.at += timing.leaseMs
    expect(await claim()).toBeNull()
    expect(await ports.outbox.nextClaimAt(timing)).toBeNull()
  })

  it('keeps the mail of drills for their own way out', async () => {
    const { ports, wall } = world()
    wall.at += timing.windowMs
    expect(await ports.outbox.claimBundle(wall.at, { ...timing, drill: true })).toBeNull()
    expect(await ports.outbox.nextClaimAt({ ...timing, drill: true })).toBeNull()
    expect(await ports.outbox.nextClaimAt(timing)).not.toBeNull()
  })

  it('shows the office what was refused and sends it again on request', async () => {
    const { ports, wall } = world()
    wall.at += timing.windowMs
    const [first] = await claimAll()
    const { bundleId = '', letters = [] } = first ?? {}
    await ports.outbox.recordRefused(bundleId, '550 no such user')
    const failed = await ports.outbox.failed(null, 10)
    expect(failed.map((mail) => mail.reply)).toEqual(letters.map(() => '550 no such user'))
    const id = failed[0]?.id ?? ''
    const resend = () => ports.change(null, (tx) => tx.outbox.resend(id, wall.at))
    await resend()
    await expect(resend()).rejects.toEqual(new RuleBroken('mail.not-failed'))
    wall.at += timing.windowMs
    const again = (await claimAll()).find((bundle) => bundle.letters.some((letter) => letter.id === id))
    expect(again?.bundleId).not.toBe(bundleId)
  })

  it('does not mail reminders that come days too late', async () => {
    const { ports, wall } = world()
    wall.moveTo('2026-03-20')
    for (const id of assignmentIds) await performDuties(ports, id)
    wall.at += timing.windowMs
    const templates = new Set((await claimAll()).map((bundle) => bundle.template))
    expect(templates).toContain('paper-to-sign')
    expect(templates).not.toContain('reminder')
    expect(templates).not.toContain('urge')
  })

  it('tells the workflow of a change of stage, not of its own duties', async () => {
    const { ports } = world()
    const [first = ''] = assignmentIds
    await ports.nudges.delivered((await ports.nudges.pending(10)).map((nudge) => nudge.id))
    await performDuties(ports, first)
    expect(await ports.nudges.pending(10)).toEqual([])
    for (const name of ['市科技局', '市经信局'] as const) {
      const actor = actorFor('clerk', name)
      await performCommand(ports, {
        assignmentId: first,
        actor,
        command: { type: 'acknowledge' },
        idempotencyKey: name,
      })
    }
    expect(await ports.nudges.pending(10)).toMatchObject([{ process: 'assignment', subjectId: first }])
    expect(await ports.nudges.oldest()).toBe(world().wall.at)
  })

  it('finds what slept through its alarm', async () => {
    const { ports, wall } = world()
    expect(await ports.nudges.overdue(wall.at, 10)).toEqual([])
    wall.moveTo('2026-03-20')
    const asleep = await ports.nudges.overdue(wall.at, 10)
    expect(asleep.map((one) => one.subjectId).sort()).toEqual([...assignmentIds].sort())
  })
}
