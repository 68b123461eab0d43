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

/**
 * Whether a log is whole: numbered from 1 without a gap, each entry sealed as it stands and linked to the one before.
 * `brokenAt` is the place of the first that is not.
 */
export function verifyChain(
  assignmentId: string,
  events: readonly ChainedEvent[],
): { intact: true } | { intact: false; brokenAt: number } {
  let last = chainStart
  for (const [index, event] of events.entries()) {
    const expected = index + 1
    if (event.seq !== expected || event.previousHash !== last || event.hash !== seal(assignmentId, last, event))
      return { intact: false, brokenAt: expected }
    last = event.hash
  }
  return { intact: true }
}
