import { createDataSource } from './data-source'
import { refoldAssignments } from './refold'
import { renewChecks } from './renew-checks'

/**
 * Brings a database to the present schema, the CHECKs over a catalogue's values to the present catalogues, and assignments to
 * the present shape of their state. Returns the names of the migrations that ran and of the CHECKs that were renewed. Safe to run by several at once.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const dataSource = createDataSource(databaseUrl, { poolSize: 2, connectTimeoutMs: 10_000, statementTimeoutMs: 0 })
  await dataSource.initialize()
  const runner = dataSource.createQueryRunner()
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('luoshi migrate'))`)
    const done = await dataSource.runMigrations()
    const renewed = await renewChecks(dataSource, runner)
    await refoldAssignments(dataSource)
    return [...done.map((migration) => migration.name), ...renewed]
  } finally {
    await runner.release()
    await dataSource.destroy()
  }
}
