import type { Ports } from '@luoshi/application'
import { confirmedPlan, settleIn } from '@luoshi/application/testing'
import { createDataSource, createPorts } from '@luoshi/persistence'
import type { DataSource } from 'typeorm'
import { useDatabase, type TestDatabase } from '@luoshi/test/support/database'
import { freshNamespace, type Namespace } from '@luoshi/test/support/namespace'
import { testTemporalAddress } from '@luoshi/test/support/servers'

/** A real database with the sample office, and a namespace of its own on the real engine. */
export interface OfficeAtWork {
  database: TestDatabase
  dataSource: DataSource
  ports: Ports
  namespace: Namespace
  /** The sample plan with all its clauses confirmed. */
  confirmedPlan(): Promise<string>
}

const patience = 60_000

export function useOffice(): () => OfficeAtWork {
  const database = useDatabase()
  let office: OfficeAtWork | undefined
  beforeAll(async () => {
    const dataSource = createDataSource(database().url, { poolSize: 8, connectTimeoutMs: 10_000 })
    const ports = createPorts(database().closing(await dataSource.initialize()), () => Date.now())
    await settleIn(ports)
    const namespace = await freshNamespace(testTemporalAddress())
    office = { database: database(), dataSource, ports, namespace, confirmedPlan: () => confirmedPlan(ports) }
  }, patience)
  afterAll(async () => {
    await office?.namespace.close()
  })
  return () => {
    if (office === undefined) throw new Error('the office exists only inside tests and hooks')
    return office
  }
}
