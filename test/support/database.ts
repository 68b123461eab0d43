import { randomUUID } from 'node:crypto'

import { Client } from 'pg'

import { inDatabase, onServer } from './database-server'
import { templateDatabase } from './database-template'

interface Closeable {
  destroy?(): Promise<unknown>
  end?(): Promise<unknown>
}

/** A database of its own for one test file, with the product's schema. */
export interface TestDatabase {
  readonly url: string
  /** Rows of one statement, on a connection that the harness closes. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
  /** Hands a data source or pool to the harness, which closes it even when the test failed. */
  closing<T extends Closeable>(resource: T): T
  drop(): Promise<void>
}

/** Clones the migrated template; drop it when done, or use `useDatabase`. */
export async function freshDatabase(): Promise<TestDatabase> {
  const template = await templateDatabase()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
  const url = inDatabase(name)
  const client = new Client({ connectionString: url })
  await client.connect()
  const resources: Closeable[] = []
  return {
    url,
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query(sql, [...values])).rows as Row[],
    closing: (resource) => {
      resources.push(resource)
      return resource
    },
    drop: async () => {
      for (const resource of resources.reverse()) await (resource.destroy?.() ?? resource.end?.())
      await client.end()
      await onServer((server) => server.query(`DROP DATABASE ${name} WITH (FORCE)`))
    },
  }
}

/** One fresh database for the file: made before its tests, dropped after them. */
export function useDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined
  beforeAll(async () => {
    database = await freshDatabase()
  })
  afterAll(async () => {
    await database?.drop()
  })
  return () => {
    if (database === undefined) throw new Error('the database exists only inside tests and hooks')
    return database
  }
}
