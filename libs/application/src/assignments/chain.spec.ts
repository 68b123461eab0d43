import type { AssignmentEvent } from '@luoshi/domain'
import fc from 'fast-check'
import type { ChainedEvent } from '../ports/ledger'
import { canonicalJson, chain, chainStart, verifyChain, verifyStretch } from './chain'

const eventOf = (seq: number, note: string): AssignmentEvent => ({
  seq,
  at: 1000 * seq,
  recordedAt: 1000 * seq + 1,
  actor: { role: 'engine' },
  fact: { type: 'ClosedOut', note },
})

const log = (notes: readonly string[]): ChainedEvent[] =>
  chain(
    'a1',
    chainStart,
    notes.map((note, index) => eventOf(index + 1, note)),
  )

const notes = fc.array(fc.string(), { minLength: 1, maxLength: 8 })

describe('the hash chain', () => {
  it('is intact as written, whatever was written', () => {
    fc.assert(fc.property(notes, (all) => verifyChain('a1', log(all)).intact))
  })

  it('goes on from where it ended', () => {
    const whole = log(['one', 'two', 'three'])
    const head = log(['one', 'two'])
    expect([...head, ...chain('a1', head[1]?.hash ?? '', [eventOf(3, 'three')])]).toEqual(whole)
  })

  it('breaks where anything was changed', () => {
    const changes: ((event: ChainedEvent) => ChainedEvent)[] = [
      (event) => ({ ...event, at: event.at + 1 }),
      (event) => ({ ...event, recordedAt: event.recordedAt + 1 }),
      (event) => ({ ...event, actor: { personId: 'x', name: 'x', role: 'admin', departmentId: null } }),
      (event) => ({ ...event, fact: { type: 'Filed' } }),
      (event) => ({ ...event, hash: chainStart }),
      (event) => ({ ...event, seq: event.seq + 1 }),
    ]
    fc.assert(
      fc.property(notes, fc.nat(), fc.constantFrom(...changes), (all, place, change) => {
        const at = place % all.length
        const tampered = log(all).map((event, index) => (index === at ? change(event) : event))
        expect(verifyChain('a1', tampered)).toEqual({ intact: false, brokenAt: at + 1 })
      }),
    )
  })

  it('is looked at in stretches, each for itself', () => {
    const [one, two, three, four] = log(['one', 'two', 'three', 'four']) as [
      ChainedEvent,
      ChainedEvent,
      ChainedEvent,
      ChainedEvent,
    ]
    expect(verifyStretch('a1', [])).toEqual({ intact: true })
    expect(verifyStretch('a1', [two, three, four])).toEqual({ intact: true })
    expect(verifyStretch('a1', [two, four])).toEqual({ intact: false, brokenAt: 3 })
    expect(verifyStretch('a1', [two, { ...three, at: 1 }])).toEqual({ intact: false, brokenAt: 3 })
    const [other] = chain('a1', two.hash, [eventOf(1, 'one')])
    expect(verifyStretch('a1', other === undefined ? [] : [other])).toEqual({ intact: false, brokenAt: 1 })
    expect(verifyStretch('a1', [one, { ...two, previousHash: chainStart }])).toEqual({ intact: false, brokenAt: 2 })
  })

  it('belongs to one assignment', () => {
    expect(verifyChain('a2', log(['one']))).toEqual({ intact: false, brokenAt: 1 })
  })

  it('does not depend on the order of keys, which the database changes', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
  })
})
