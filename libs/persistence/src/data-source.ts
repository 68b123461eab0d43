import { DataSource } from 'typeorm'
import { entities } from './entities'
import { Foundation1700000000000 } from './migrations/1700000000000-foundation'
import { PlanOriginal1700000001000 } from './migrations/1700000001000-plan-original'
import { Workbench1700000002000 } from './migrations/1700000002000-workbench'
import { RegistryKeeping1700000003000 } from './migrations/1700000003000-registry-keeping'
import { DateOfIssue1700000005000 } from './migrations/1700000005000-date-of-issue'
import { Dossiers1700000006000 } from './migrations/1700000006000-dossiers'
import { EndedDrills1700000007000 } from './migrations/1700000007000-ended-drills'
import { ViewsDigest1700000008000 } from './migrations/1700000008000-views-digest'
import { AwaitingUntil1700000009000 } from './migrations/1700000009000-awaiting-until'
import { MailJudged1700000010000 } from './migrations/1700000010000-mail-judged'
import { SnakeCaseColumns } from './naming'
import { wireTypes } from './wire-types'

export interface DataSourceOptions {
  poolSize: number
  /** How long to wait for a connection, milliseconds. */
  connectTimeoutMs?: number
  /** How long the server may work on one statement, milliseconds. Duties have a stricter limit of their own. */
  statementTimeoutMs?: number
}

/**
 * One process's connections. Queries are pipelined: what is sent without waiting shares a round trip. Dates arrive as
 * `YYYY-MM-DD`, instants as `Date`. Opens nothing before `initialize()`.
 */
export function createDataSource(
  databaseUrl: string,
  { poolSize, connectTimeoutMs = 1000, statementTimeoutMs = 15_000 }: DataSourceOptions,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities,
    migrations: [
      Foundation1700000000000,
      PlanOriginal1700000001000,
      Workbench1700000002000,
      RegistryKeeping1700000003000,
      DateOfIssue1700000005000,
      Dossiers1700000006000,
      EndedDrills1700000007000,
      ViewsDigest1700000008000,
      AwaitingUntil1700000009000,
      MailJudged1700000010000,
    ],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseColumns(),
    synchronize: false,
    installExtensions: false,
    poolSize,
    connectTimeoutMS: connectTimeoutMs,
    extra: { pipeline: true, keepAlive: true, statement_timeout: statementTimeoutMs, types: wireTypes },
  })
}
