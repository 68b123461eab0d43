import { RuleBroken } from '@luoshi/domain'
import type { CommandReceipt } from '../../ports/ledger'
import type { ChangePorts, Ports } from '../../ports/ports'
import type { MemoryRecord } from './record'

async function once<T>(
  record: MemoryRecord,
  { actorId, idempotencyKey, requestHash }: CommandReceipt,
  work: () => Promise<T>,
): Promise<T> {
  const key = `${actorId} ${idempotencyKey}`
  const kept = record.receipts.get(key)
  if (kept !== undefined && kept.requestHash !== requestHash) throw new RuleBroken('idempotency.key-reused')
  if (kept !== undefined) return JSON.parse(kept.answer) as T
  const answer = await work()
  record.receipts.set(key, { requestHash, seq: 0, assignmentId: null, answer: JSON.stringify(answer ?? null) })
  return answer
}

/** Changes one after the other; one that fails puts everything back as it was. */
export function memoryChange(record: MemoryRecord, tx: ChangePorts): Ports['change'] {
  let ready: Promise<void> = Promise.resolve()
  return async (receipt, work) => {
    const before = ready
    let done = (): void => {}
    ready = new Promise((resolve) => {
      done = resolve
    })
    await before
    const undo = record.snapshot()
    try {
      return await (receipt === null ? work(tx) : once(record, receipt, () => work(tx)))
    } catch (error) {
      undo()
      throw error
    } finally {
      done()
    }
  }
}
