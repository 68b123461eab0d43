import type { AssignmentEvent } from '@luoshi/domain'
import fc from 'fast-check'
import type { ChainedEvent } from '../ports/ledger'
import { canonicalJson, chain, chainStart, verifyChain } from './chain'

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

  it('belongs to one assignment', () => {
    expect(verifyChain('a2', log(['one']))).toEqual({ intact: false, brokenAt: 1 })
  })

  it('does not depend on the order of keys, which the database changes', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
  })
})
