import type { ClientBase, QueryConfig } from 'pg'

export interface Change {
  kind: 'assignment' | 'plan' | 'mail'
  id: string
  planId: string | null
}

/** Every change that an open page may want to know of. */
export const changeChannel = 'luoshi'
export const nudgeChannel = 'luoshi_nudge'
export const mailChannel = 'luoshi_mail'

/**
 * Tells listeners of a change. Sent behind COMMIT in the same flight, not inside the transaction: PostgreSQL lets
 * only one notifying transaction commit at a time, and here that would be every transaction, each with its flush to disk.
 * Losing one to a crash is harmless: pages read again when they reconnect, dispatcher and sender also look by the clock.
 */
export const notify = (change: Change, wake: { nudge: boolean; mail: boolean }): QueryConfig => ({
  name: 'notify',
  text: `SELECT pg_notify('${changeChannel}', $1),
    CASE WHEN $2 THEN pg_notify('${nudgeChannel}', '') END, CASE WHEN $3 THEN pg_notify('${mailChannel}', '') END`,
  values: [JSON.stringify(change), wake.nudge, wake.mail],
})

/**
 * Tells of what is committed. That nobody could be told undoes nothing, so it is no failure of the change: it is warned of,
 * and answered with false, which says that the connection is not to be used again.
 */
export async function tellCommitted(by: Pick<ClientBase, 'query'>, told: readonly QueryConfig[]): Promise<boolean> {
  try {
    await Promise.all(told.map((statement) => by.query(statement)))
    return true
  } catch (error) {
    process.emitWarning(`A change was committed, but listeners were not told: ${String(error)}`)
    return false
  }
}
