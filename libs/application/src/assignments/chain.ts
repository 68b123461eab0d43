import type { AssignmentEvent } from '@luoshi/domain'
import { createHash } from 'node:crypto'
import type { ChainedEvent } from '../ports/ledger'

/** What the first event of every chain follows. */
export const chainStart = '0'.repeat(64)

/** JSON with its keys in order, so that one value has one text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    held !== null && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  )
}

function seal(assignmentId: string, previousHash: string, event: AssignmentEvent): string {
  const { seq, at, recordedAt, actor, fact } = event
  const entry = canonicalJson({ assignmentId, seq, at, recordedAt, actor, fact })
  return createHash('sha256').update(previousHash).update(entry).digest('hex')
}

/** Links events to the chain that ends in `previousHash`. */
export function chain(assignmentId: string, previousHash: string, events: readonly AssignmentEvent[]): ChainedEvent[] {
  let last = previousHash
  return events.map((event) => {
    const linked = { ...event, previousHash: last, hash: seal(assignmentId, last, event) }
    last = linked.hash
    return linked
  })
}

export type Verified = { intact: true } | { intact: false; brokenAt: number }

function verifyFrom(
  assignmentId: string,
  events: readonly ChainedEvent[],
  seq: number,
  previousHash: string,
): Verified {
  let last = previousHash
  for (const [index, event] of events.entries()) {
    const expected = seq + index
    if (event.seq !== expected || event.previousHash !== last || event.hash !== seal(assignmentId, last, event))
      return { intact: false, brokenAt: expected }
    last = event.hash
  }
  return { intact: true }
}

/**
 * Whether a log is whole: numbered from 1 without a gap, each entry sealed as it stands and linked to the one before.
 * `brokenAt` is the place of the first that is not.
 */
export const verifyChain = (assignmentId: string, events: readonly ChainedEvent[]): Verified =>
  verifyFrom(assignmentId, events, 1, chainStart)

/** The same of a stretch of a log, whatever stands before and after it. */
export function verifyStretch(assignmentId: string, events: readonly ChainedEvent[]): Verified {
  const [first] = events
  if (first === undefined) return { intact: true }
  return verifyFrom(assignmentId, events, first.seq, first.seq === 1 ? chainStart : first.previousHash)
}
