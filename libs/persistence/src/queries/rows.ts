import { createHash } from 'node:crypto'
import type { QueryResultRow } from 'pg'
import type { DataSource } from 'typeorm'
import { available } from '../stores/availability'
import { poolOf } from '../stores/pool'

/** Rows of one statement, outside any transaction. Throws `Unavailable('database')` when there is no answer. */
export const rows = <Row>(database: DataSource, text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  available(async () => (await poolOf(database).query<QueryResultRow>(text, [...values])).rows as Row[])

const names = new Map<string, string>()

/** One name for one text, so that a connection prepares the statement once. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash('sha1').update(text).digest('base64url')
  names.set(text, name)
  return name
}

/** The first row, or null. The statement is prepared: its text must not vary with what is asked for. */
export const firstRow = <Row>(
  database: DataSource,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row | null> =>
  available(async () => {
    const query = { name: nameOf(text), text, values: [...values] }
    const found = await poolOf(database).query<QueryResultRow>(query)
    return (found.rows[0] as Row | undefined) ?? null
  })
