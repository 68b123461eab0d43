import { createDataSource } from './data-source'
import { renewChecks } from './renew-checks'

/**
 * Brings a database to the present schema, and the CHECKs over a catalogue's values to the present catalogues. Returns the
 * names of the migrations that ran and of the CHECKs that were renewed. Safe to run by several at once.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const dataSource = createDataSource(databaseUrl, { poolSize: 2, connectTimeoutMs: 10_000, statementTimeoutMs: 0 })
  await dataSource.initialize()
  const runner = dataSource.createQueryRunner()
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('luoshi migrate'))`)
    const done = await dataSource.runMigrations()
    return [...done.map((migration) => migration.name), ...(await renewChecks(dataSource, runner))]
  } finally {
    await runner.release()
    await dataSource.destroy()
  }
}
