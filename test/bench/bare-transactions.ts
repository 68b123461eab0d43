import { createPorts, createDataSource } from '@luoshi/persistence'
import type { Now, Ports } from '@luoshi/application'
import { Client, Pool, type QueryConfig } from 'pg'

/** The statements of one transaction as our code sends them, in the order and groups it sends them. */
export type Transaction = readonly QueryConfig[]

const isWrite = (name: string | undefined): boolean => name === 'recording-write' || name === 'receipt-insert'

type Query = (this: Client, statement: QueryConfig | string, ...rest: unknown[]) => unknown

/**
 * Learns what our code would send without letting it happen: the writes are taken down and left out, and the transaction is
 * rolled back. What it wrote down can then be sent as it is, once, by `send`.
 */
export async function rehearse<T>(
  databaseUrl: string,
  now: Now,
  items: readonly T[],
  work: (ports: Ports, item: T) => Promise<unknown>,
): Promise<Transaction[]> {
  const heard: QueryConfig[] = []
  const original = Reflect.get(Client.prototype, 'query') as Query
  const listening: Query = function (this: Client, statement, ...rest) {
    const query = typeof statement === 'string' ? { text: statement } : statement
    const within = heard.length > 0 || query.text.startsWith('BEGIN')
    if (within) heard.push(query)
    if (within && isWrite(query.name)) return Promise.resolve({ rows: [], rowCount: 1 })
    if (query.text === 'COMMIT') return original.call(this, 'ROLLBACK')
    return original.call(this, statement, ...rest)
  }
  const dataSource = await createDataSource(databaseUrl, { poolSize: 1 }).initialize()
  const transactions: Transaction[] = []
  try {
    const ports = createPorts(dataSource, now)
    await ports.calendars.current()
    Client.prototype.query = listening as typeof Client.prototype.query
    for (const item of items) {
      await work(ports, item)
      transactions.push(heard.splice(0))
    }
  } finally {
    Client.prototype.query = original as typeof Client.prototype.query
    await dataSource.destroy()
  }
  return transactions
}

/** Lends a pool that sends as ours does, statements without waiting sharing a round trip, and closes it whatever happens. */
export async function withBarePool<T>(
  databaseUrl: string,
  connections: number,
  use: (pool: Pool) => Promise<T>,
): Promise<T> {
  const pool = new Pool({ connectionString: databaseUrl, max: connections, ...{ pipeline: true } })
  try {
    return await use(pool)
  } finally {
    await pool.end()
  }
}

/** The lock first, because what follows depends on it; then the rest in one go. */
export async function send(pool: Pool, transaction: Transaction): Promise<void> {
  const client = await pool.connect()
  try {
    const writes = transaction.findIndex(({ name }) => isWrite(name))
    await Promise.all(transaction.slice(0, writes).map((statement) => client.query(statement)))
    await Promise.all(transaction.slice(writes).map((statement) => client.query(statement)))
  } finally {
    client.release()
  }
}
