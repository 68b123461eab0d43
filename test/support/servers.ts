import { addressVariables } from '@luoshi/infra/ci/test-servers'

/** The PostgreSQL of this run, as a superuser on the database `luoshi`. */
export const testDatabaseUrl = (): string => named(addressVariables.databaseUrl)

/** host:port of the engine of this run; give each file a task queue of its own. */
export const testTemporalAddress = (): string => named(addressVariables.temporalAddress)

function named(variable: string): string {
  const value = process.env[variable]
  if (!value) throw new Error(`${variable} is not set: this file belongs to a tier with servers`)
  return value
}
