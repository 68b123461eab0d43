import { condition } from '@temporalio/workflow'
import { engineNow } from './engine-clock'

/** The shortest wait: the engine's clock may run ahead of the database's, and then what fell due is not due yet. */
const shortest = 100

/** A moment to wait for: real time in milliseconds, with a sentence for the engine's pages. */
export interface Moment {
  at: number
  summary: string
}

/** Waits for the moment, or for `woken`; without a moment for `woken` alone. True when the moment came first. */
export async function untilMomentOr(moment: Moment | null, woken: () => boolean): Promise<boolean> {
  if (woken()) return false
  if (moment === null) {
    await condition(woken)
    return false
  }
  const wokenFirst = await condition(woken, Math.max(shortest, moment.at - engineNow()), { summary: moment.summary })
  return !wokenFirst
}
