import { NotFound, RuleBroken } from '@luoshi/domain'
import type { AssignmentLedger, Recording } from '../../ports/ledger'
import { filed } from './dossiers'
import type { MemoryRecord } from './record'

function write(record: MemoryRecord, recording: Recording): void {
  const { state, events, todos, mails, drill, awaiting, nextDueAt, viewsDigest, writtenAt } = recording
  const kept = record.assignments.get(state.id)
  if (kept === undefined) throw new NotFound('assignment')
  const lastHash = events.at(-1)?.hash ?? kept.lastHash
  const log = { lastHash, events: [...kept.events, ...events], dossier: filed(kept.dossier, recording.dossier) }
  const changed = { ...log, state, todos, awaiting, nextDueAt, viewsDigest }
  record.assignments.set(state.id, { ...kept, ...changed })
  for (const { template, seq, audience, payload, awaits, status } of mails)
    for (const person of record.readers(audience)) {
      const dedupeKey = [state.id, seq, template, person.id].join(':')
      const place = { planId: state.planId, assignmentId: state.id, createdAt: writtenAt }
      record.post({ ...place, dedupeKey, person, template, audience, payload, awaits, drill, status })
    }
  if (recording.nudge) record.nudge('assignment', state.id, writtenAt)
}

/** A ledger that forgets. One thing happens at a time here, so it needs no lock. */
export const memoryLedger = (record: MemoryRecord): AssignmentLedger => ({
  transact: (assignmentId, receipt, work) =>
    Promise.resolve().then(() => {
      const kept = record.assignments.get(assignmentId)
      const plan = record.plans.get(kept?.planId ?? '')?.plan
      if (kept === undefined || plan?.clock === null || plan === undefined) throw new NotFound('assignment')
      const key = receipt === null ? '' : `${receipt.actorId} ${receipt.idempotencyKey}`
      const found = record.receipts.get(key)
      if (found !== undefined && found.requestHash !== receipt?.requestHash)
        throw new RuleBroken('idempotency.key-reused')
      if (found !== undefined) return { replayed: true, seq: found.seq }
      const held = { state: kept.state, lastHash: kept.lastHash, viewsDigest: kept.viewsDigest }
      const done = work({ ...held, clock: plan.clock, drill: plan.drill, over: plan.drill && plan.status === 'ended' })
      if (done.recording !== null) write(record, done.recording)
      if (receipt !== null && done.receipt && done.recording !== null)
        record.receipts.set(key, {
          ...{ requestHash: receipt.requestHash, seq: done.recording.state.seq },
          ...{ assignmentId, answer: 'null' },
        })
      return { replayed: false, answer: done.answer }
    }),
  register: (place, recording) =>
    Promise.resolve().then(() => {
      const { state } = recording
      const plan = record.plans.get(state.planId)?.plan
      if (record.assignments.has(state.id) || plan?.run !== place.run || plan.status === 'draft') return false
      const log = { lastHash: '', events: [], dossier: [] }
      const views = { todos: [], awaiting: { who: '', until: null }, nextDueAt: null, viewsDigest: null }
      record.assignments.set(state.id, { ...place, ...log, ...views, planId: state.planId, state })
      write(record, recording)
      return true
    }),
  events: (assignmentId) => Promise.resolve([...(record.assignments.get(assignmentId)?.events ?? [])]),
  eventsBefore: (assignmentId, before, limit) => {
    const log = record.assignments.get(assignmentId)?.events ?? []
    return Promise.resolve(log.filter(({ seq }) => before === null || seq < before).slice(-limit))
  },
  open: (afterId, limit) =>
    Promise.resolve(
      [...record.assignments.values()]
        .filter(({ state }) => state.filedAt === null && (afterId === null || state.id > afterId))
        .map(({ state }) => state.id)
        .sort()
        .slice(0, limit),
    ),
})
