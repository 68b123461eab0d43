import type { DataSource } from 'typeorm'

/** Rows of one reading statement, outside any transaction. */
export const rows = <Row>(database: DataSource, sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  database.query<Row[]>(sql, [...values])

/** The first row, or null. */
export const firstRow = async <Row>(
  database: DataSource,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row | null> => (await rows<Row>(database, sql, values))[0] ?? null
