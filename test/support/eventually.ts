import { setTimeout as pause } from 'node:timers/promises'

const interval = 100

/**
 * Asks again and again until there is an answer other than null, undefined or false.
 * @param what said when it has not come within the time (milliseconds)
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  within = 30_000,
): Promise<T> {
  const deadline = Date.now() + within
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (Date.now() > deadline) throw new Error(`${what}: not within ${within / 1000} s`)
    await pause(interval)
  }
}
