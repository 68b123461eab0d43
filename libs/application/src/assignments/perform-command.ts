import { decide, RuleBroken, tick, type Actor, type Command } from '@luoshi/domain'
import { createHash } from 'node:crypto'
import type { CommandReceipt, HeldAssignment, LedgerWork } from '../ports/ledger'
import type { Ports } from '../ports/ports'
import { mustHear, nowOf } from './alarm'
import { canonicalJson } from './chain'
import { recordingOf, type Surroundings } from './recording'
import { refuseUnreadable } from './text'

export interface CommandRequest {
  assignmentId: string
  actor: Actor
  command: Command
  /** The same key with the same request gives the same answer, however often it is sent. */
  idempotencyKey: string
}

type Outcome = { seq: number } | { refused: RuleBroken }

const receiptOf = ({ assignmentId, actor, command, idempotencyKey }: CommandRequest): CommandReceipt => ({
  actorId: actor.personId,
  idempotencyKey,
  requestHash: createHash('sha256').update(canonicalJson({ assignmentId, command })).digest('hex'),
})

function attempt<T>(work: () => T): T | RuleBroken {
  try {
    return work()
  } catch (error) {
    if (error instanceof RuleBroken) return error
    throw error
  }
}

/** What fell due comes first and stays, even when the command itself is then refused. */
function work(held: HeldAssignment, { command, actor }: CommandRequest, around: Surroundings): LedgerWork<Outcome> {
  if (held.over) throw new RuleBroken('plan.not-running')
  const { calendar } = around
  const now = nowOf(held, around.realNow)
  const ticked = tick(held.state, now, calendar)
  const decided = attempt(() => decide(ticked.state, command, actor, { now, calendar }))
  if (decided instanceof RuleBroken) {
    const nudge = mustHear(held.state, ticked.state, calendar)
    const recording = ticked.events.length === 0 ? null : recordingOf(held, ticked, around, nudge)
    return { recording, answer: { refused: decided }, receipt: false }
  }
  const done = { state: decided.state, events: [...ticked.events, ...decided.events] }
  const recording = recordingOf(held, done, around, mustHear(held.state, done.state, calendar))
  return { recording, answer: { seq: done.state.seq }, receipt: true }
}

/** A person's command, in one transaction with all that follows from it. Throws `RuleBroken` and `NotFound('assignment')`. */
export async function performCommand(
  ports: Ports,
  request: CommandRequest,
): Promise<{ seq: number; replayed: boolean }> {
  refuseUnreadable(request.command)
  const calendar = await ports.calendars.current()
  const done = await ports.ledger.transact(request.assignmentId, receiptOf(request), (held) =>
    work(held, request, { calendar, realNow: ports.now() }),
  )
  if (done.replayed) return { seq: done.seq, replayed: true }
  if ('refused' in done.answer) throw done.answer.refused
  return { seq: done.answer.seq, replayed: false }
}
