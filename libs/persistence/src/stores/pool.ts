import type { Pool } from 'pg'
import type { DataSource } from 'typeorm'
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js'

/** The pool below TypeORM, for statements whose round trips matter. */
export function poolOf(dataSource: DataSource): Pool {
  if (!(dataSource.driver instanceof PostgresDriver)) throw new Error('the record is kept in PostgreSQL')
  return dataSource.driver.master as Pool
}
