import { Unavailable } from '@luoshi/domain'

/** SQL states that say "not now": lost connections, a server going down or full, time-outs, deadlocks. */
const passing = /^(08...|53...|57P0.|57014|55P03|40001|40P01|25P03)$/

const broken = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'])

const driverSays =
  /Query read timeout|timeout exceeded when trying to connect|Connection terminated|connection timeout|not queryable/

const stateOf = (error: object): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** Whether the database did not answer, as opposed to answering that something is wrong. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const state = stateOf(error)
  return passing.test(state) || broken.has(state) || driverSays.test(error.message)
}

/** Runs work against the database; what comes of an absent one is `Unavailable('database')`. */
export async function available<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isPassing(error)) throw new Unavailable('database', { cause: error })
    throw error
  }
}
