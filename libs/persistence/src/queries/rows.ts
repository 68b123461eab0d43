import type { DataSource } from 'typeorm'
import { available } from '../stores/availability'

/** Rows of one statement, outside any transaction. Throws `Unavailable('database')` when there is no answer. */
export const rows = <Row>(database: DataSource, sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  available(() => database.query<Row[]>(sql, [...values]))

/** The first row, or null. */
export const firstRow = async <Row>(
  database: DataSource,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row | null> => (await rows<Row>(database, sql, values))[0] ?? null
