import { RuleBroken, type Actor, type RefusalCode } from '@luoshi/domain'
import { createHash } from 'node:crypto'
import { canonicalJson } from './assignments/chain'
import type { ChangePorts, Ports } from './ports/ports'

/** A key under which a request may come again, and what is asked under it. */
export interface RequestKey {
  value: string
  /** All that makes the request what it is; another one under the same key is refused. */
  request: unknown
}

/** Who asks for a change. Without a key the same request does it again. */
export interface Asked {
  actor: Actor
  key?: RequestKey | null
}

/** Records of which an edit names the version it is based on. */
export type Versioned = 'draft' | 'target' | 'policy' | 'department' | 'group' | 'person' | 'calendar-day'

/** Which version was looked at, and what becomes of an edit when the record has another one. */
export interface Expected<R> {
  what: Versioned
  /** Null takes the record as it is. */
  version: number | null
  versionOf: (held: R) => number | null
  conflict: RefusalCode
  /** What the person is shown who looked at another version. */
  show?: (tx: ChangePorts, held: R) => Promise<unknown>
}

/** What a change is based on. */
export interface Based<R> {
  /** Locks what the change concerns and reads it as it is. Throws `NotFound`. */
  hold: (tx: ChangePorts) => Promise<R>
  expected?: Expected<R>
}

/** What begins anew is based on nothing. */
export const nothing: Based<null> = { hold: () => Promise.resolve(null) }

/** Somebody else changed it meanwhile. `current` is what the person is shown of it as it is now. */
export class EditConflict extends RuleBroken {
  constructor(
    code: RefusalCode,
    readonly what: Versioned,
    readonly current: unknown,
  ) {
    super(code)
  }
}

/** Throws `EditConflict` when the record that is held is not in the version that was looked at. */
export async function refuseOldVersion<R>(
  tx: ChangePorts,
  held: R,
  { what, version, versionOf, conflict, show }: Expected<R>,
): Promise<void> {
  if (version === null || versionOf(held) === version) return
  throw new EditConflict(conflict, what, await show?.(tx, held))
}

async function held<R>(tx: ChangePorts, { hold, expected }: Based<R>): Promise<R> {
  const record = await hold(tx)
  if (expected !== undefined) await refuseOldVersion(tx, record, expected)
  return record
}

const digest = (request: unknown): string => createHash('sha256').update(canonicalJson(request)).digest('hex')

/**
 * The one way to write what is no command to an assignment. Key, version, lock, work and answer are one transaction on one
 * connection: `work` is handed the record as it is under its lock, and writes through `tx` only. The same key again gives what
 * was answered, without doing anything; so an answer must be JSON, and hold no secret. Throws
 * `RuleBroken('idempotency.key-reused')` for another request under a used key and `EditConflict` for an old version; whatever
 * is thrown leaves nothing behind.
 */
export function change<R, T>(
  ports: Pick<Ports, 'change'>,
  { actor, key = null, based }: Asked & { based: Based<R> },
  work: (tx: ChangePorts, held: R) => Promise<T>,
): Promise<T> {
  const receipt =
    key === null ? null : { actorId: actor.personId, idempotencyKey: key.value, requestHash: digest(key.request) }
  return ports.change(receipt, async (tx) => work(tx, await held(tx, based)))
}
