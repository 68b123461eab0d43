import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg'
import { available, isPassing } from './availability'

/** A statement with the time the client waits for its answer, in milliseconds; the driver knows it, its types do not. */
export interface Statement extends QueryConfig {
  query_timeout?: number
}

const rollback: Statement = { text: 'ROLLBACK', query_timeout: 1000 }

/** Sends statements in one go and waits for all their answers; the first that failed is thrown. */
export async function sendTogether(
  client: PoolClient,
  statements: readonly (Statement | string)[],
): Promise<QueryResult<Record<string, unknown>>[]> {
  const answers = await Promise.allSettled(
    statements.map((statement) => client.query<Record<string, unknown>>(statement)),
  )
  return answers.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason
    return answer.value
  })
}

/** A connection that breaks while it is lent says so to the statement under way; unheard, it would also end the process. */
const heard = (): void => {}

function giveBack(client: PoolClient, broken = false): void {
  client.off('error', heard)
  client.release(broken)
}

/** Ends what is left of a transaction; a connection that is gone, or does not answer, is closed. */
async function giveUp(client: PoolClient, cause: unknown): Promise<void> {
  const kept = !isPassing(cause) && (await client.query(rollback).catch(() => null)) !== null
  giveBack(client, !kept)
}

/**
 * Lends a connection to one transaction. The work sends BEGIN and COMMIT itself, together with its other statements, and is
 * rolled back when it throws.
 */
export async function withConnection<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return available(async () => {
    const client = await pool.connect()
    client.on('error', heard)
    try {
      const answer = await work(client)
      giveBack(client)
      return answer
    } catch (error) {
      await giveUp(client, error)
      throw error
    }
  })
}
