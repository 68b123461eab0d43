import { NotFound, RuleBroken } from '@luoshi/domain'

/** The run was ended or its drill thrown away while the engine was at it. */
const overtaken = (error: unknown): boolean =>
  error instanceof NotFound || (error instanceof RuleBroken && error.code === 'plan.not-running')

/**
 * What the record no longer holds is answered with `gone`. Everything else is thrown and tried again: a database that does not
 * answer will, and a duty that breaks a rule is a fault of ours that waits, visibly, for its repair.
 */
export async function unlessGone<T>(gone: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (overtaken(error)) return gone
    throw error
  }
}
