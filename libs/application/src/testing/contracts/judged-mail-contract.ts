import type { Command } from '@luoshi/domain'
import { performCommand } from '../../assignments/perform-command'
import type { MailBundle } from '../../ports/mail-outbox'
import type { KeptPerson } from '../../ports/registry-keeping'
import { actorFor, departmentId } from '../sample-office'
import { firstHandedOut } from './handed-out'
import type { World } from './world'

const timing = { drill: false, windowMs: 0, leaseMs: 60_000 }

/** That letters are judged by how things stand when they are sent, and not when they were written. */
export function judgedMailContract(world: () => World): void {
  let first: string
  let clerk: string

  async function sentNow(): Promise<MailBundle[]> {
    const { ports, wall } = world()
    const all: MailBundle[] = []
    for (;;) {
      const one = await ports.outbox.claimBundle(wall.at, timing)
      if (one === null) return all
      await ports.outbox.recordSent(one.bundleId, '250 OK', wall.at)
      all.push(one)
    }
  }

  const order = (command: Command, actor = actorFor('clerk', '市经信局')) =>
    performCommand(world().ports, { assignmentId: first, actor, command, idempotencyKey: JSON.stringify(command) })

  /** Changes who is written to at an address. */
  const changeReader = (address: string, change: Partial<KeptPerson>) =>
    world().ports.change(null, async (tx) => {
      const person = (await tx.keeping.hold()).people.find(({ email }) => email === address)
      if (person === undefined) throw new Error('somebody is written to')
      await tx.keeping.write({ people: { saved: [{ ...person, ...change, version: person.version + 1 }] } })
    })

  const urge = () => order({ type: 'urge', partyId: 'p2', text: '请签收' }, actorFor('coordinator'))
  const templatesTo = (bundles: readonly MailBundle[], recipient: string) =>
    bundles.filter((bundle) => bundle.recipient === recipient).map(({ template }) => template)

  beforeEach(async () => {
    const { ports } = world()
    first = await firstHandedOut(world())
    const own = actorFor('clerk', '市经信局').personId
    clerk = (await ports.keeping.read()).people.find(({ id }) => id === own)?.email ?? ''
  })

  it('asks nobody for what is done meanwhile, but still tells what was handed out', async () => {
    await urge()
    await order({ type: 'acknowledge' })
    expect(templatesTo(await sentNow(), clerk)).toEqual(['assigned'])
    expect(await world().ports.outbox.nextClaimAt(timing)).toBeNull()
  })

  it('asks for what still waits', async () => {
    await urge()
    expect(templatesTo(await sentNow(), clerk).sort()).toEqual(['assigned', 'urge'])
  })

  it.each([
    ['whose account is closed', { active: false }],
    ['who went to another post', { departmentId: departmentId('市科技局') }],
  ] as const)('sends nothing to somebody %s', async (_sentence, change) => {
    await urge()
    await changeReader(clerk, change)
    const bundles = await sentNow()
    expect(templatesTo(bundles, clerk)).toEqual([])
    expect(bundles.length).toBeGreaterThan(0)
  })

  it('sends to the address as it is now, also what is tried again', async () => {
    const { ports, wall } = world()
    const due = await ports.outbox.claimBundle(wall.at, timing)
    await ports.outbox.recordRetry(due?.bundleId ?? '', '450 later', wall.at)
    await changeReader(due?.recipient ?? '', { email: 'new@example.org' })
    const again = await ports.outbox.claimBundle(wall.at, timing)
    expect(again).toMatchObject({ bundleId: due?.bundleId, recipient: 'new@example.org', attempt: 2 })
  })

  it('sends the same words to one address once, in the name of all who read there', async () => {
    const head = (await world().ports.keeping.read()).people.find(
      ({ id }) => id === actorFor('head', '市经信局').personId,
    )
    await changeReader(clerk, { email: head?.email ?? '' })
    const bundles = (await sentNow()).filter(({ recipient }) => recipient === head?.email)
    expect(bundles).toHaveLength(1)
    expect(bundles[0]?.letters.map(({ assignmentId }) => assignmentId)).toEqual([first])
    expect(await world().ports.outbox.nextClaimAt(timing)).toBeNull()
  })
}
