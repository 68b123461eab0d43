import { NotFound, RuleBroken, type Command } from '@luoshi/domain'
import { chainStart, verifyChain } from '../../assignments/chain'
import { performCommand } from '../../assignments/perform-command'
import { performDuties } from '../../assignments/perform-duties'
import { actorFor } from '../sample-office'
import { firstHandedOut } from './handed-out'
import type { World } from './world'

const acknowledge: Command = { type: 'acknowledge' }
const nobody = '00000000-0000-4000-8000-000000000000'

/** What the use cases rely on in any ledger. */
export function ledgerContract(world: () => World): void {
  let first: string

  const clerk = actorFor('clerk', '市科技局')
  const order = (command: Command, idempotencyKey: string, actor = clerk) =>
    performCommand(world().ports, { assignmentId: first, actor, command, idempotencyKey })

  beforeEach(async () => {
    first = await firstHandedOut(world())
  })

  it('numbers the log from 1 without a gap and seals it', async () => {
    await order(acknowledge, 'acknowledge-1')
    const events = await world().ports.ledger.events(first)
    expect(events.map((event) => event.seq)).toEqual(events.map((_event, index) => index + 1))
    expect(events.map((event) => event.fact.type)).toEqual(['Registered', 'PartiesAssigned', 'Acknowledged'])
    expect(events[0]?.previousHash).toBe(chainStart)
    expect(verifyChain(first, events)).toEqual({ intact: true })
  })

  it('keeps the log gap-free under twenty commands at once, each written once', async () => {
    const heads = ['市科技局', '市经信局'] as const
    const commands = Array.from({ length: 20 }, (_none, index) =>
      order({ type: 'urge', partyId: 'p1', text: `${index}` }, `urge-${index}`, actorFor('coordinator')),
    )
    await Promise.all([...commands, ...heads.map((name) => order(acknowledge, name, actorFor('head', name)))])
    const events = await world().ports.ledger.events(first)
    expect(events).toHaveLength(24)
    expect(new Set(events.map((event) => event.seq)).size).toBe(24)
    expect(verifyChain(first, events)).toEqual({ intact: true })
  })

  it('reads the log backwards in stretches, each in order', async () => {
    await order(acknowledge, 'acknowledge-1')
    const { ledger } = world().ports
    const seqs = async (before: number | null, limit: number) =>
      (await ledger.eventsBefore(first, before, limit)).map(({ seq }) => seq)
    expect(await seqs(null, 2)).toEqual([2, 3])
    expect(await seqs(2, 2)).toEqual([1])
    expect(await seqs(1, 2)).toEqual([])
    expect(await ledger.eventsBefore(first, null, 10)).toEqual(await ledger.events(first))
    expect(await ledger.eventsBefore(nobody, null, 10)).toEqual([])
  })

  it('gives the same answer to the same key and does it once', async () => {
    const answer = await order(acknowledge, 'same-key')
    const again = await order(acknowledge, 'same-key')
    expect(answer).toEqual({ seq: 3, replayed: false })
    expect(again).toEqual({ seq: 3, replayed: true })
    expect(await world().ports.ledger.events(first)).toHaveLength(3)
  })

  it('gives the same answer to the same key sent eight times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => order(acknowledge, 'eightfold')))
    expect(new Set(answers.map((answer) => answer.seq))).toEqual(new Set([3]))
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1)
  })

  it('refuses a key that comes back with another request', async () => {
    await order(acknowledge, 'reused')
    const other = order({ type: 'refuse', reason: '职责不符' }, 'reused')
    await expect(other).rejects.toEqual(new RuleBroken('idempotency.key-reused'))
  })

  it('keeps what fell due before a refused command, and nothing of the command', async () => {
    world().wall.moveTo('2026-03-06')
    const refused = order({ type: 'close-out', note: '' }, 'refused', actorFor('director'))
    await expect(refused).rejects.toBeInstanceOf(RuleBroken)
    const types = (await world().ports.ledger.events(first)).map((event) => event.fact.type)
    expect(types).toContain('Reminded')
    expect(types).not.toContain('ClosedOut')
  })

  it('leaves the key of a refused command free', async () => {
    await expect(order({ type: 'accept', opinion: '同意' }, 'free')).rejects.toBeInstanceOf(RuleBroken)
    await expect(order(acknowledge, 'free')).resolves.toEqual({ seq: 3, replayed: false })
  })

  it('writes nothing when the work fails half-way', async () => {
    const { ledger } = world().ports
    const fault = ledger.transact(first, null, () => {
      throw new Error('struck by lightning')
    })
    await expect(fault).rejects.toThrow('struck by lightning')
    expect(await ledger.events(first)).toHaveLength(2)
    await expect(order(acknowledge, 'after the fault')).resolves.toEqual({ seq: 3, replayed: false })
  })

  it('does not know what is not there', async () => {
    await expect(performDuties(world().ports, nobody)).rejects.toEqual(new NotFound('assignment'))
  })
}
