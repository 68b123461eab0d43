import { cadences } from '@luoshi/domain'
import { useDatabase } from '@luoshi/test/support/database'
import { createDataSource } from './data-source'
import { migrate } from './migrate'

describe('the schema', () => {
  const database = useDatabase()

  const differences = async (): Promise<string[]> => {
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log()
    return upQueries.map(({ query }) => query)
  }

  it('is what the entities declare: the schema builder would change nothing', async () => {
    expect(await differences()).toEqual([])
  })

  it('would be found to differ in a column, an index or a constraint', async () => {
    await database().query(`BEGIN; ALTER TABLE todo ADD COLUMN stray integer; DROP INDEX assignment_by_due;
      ALTER TABLE plan DROP CONSTRAINT plan_status_known; COMMIT`)
    const found = await differences()
    expect(found).toEqual([
      expect.stringContaining('DROP COLUMN "stray"'),
      expect.stringContaining('"assignment_by_due"'),
      expect.stringContaining('"plan_status_known"'),
    ])
  })

  it('lets in every value of a catalogue, also where an older release knew fewer', async () => {
    await database().query(`ALTER TABLE plan_draft DROP CONSTRAINT plan_draft_cadence_known,
      ADD CONSTRAINT plan_draft_cadence_known CHECK (cadence IN ('monthly', 'quarterly', 'half-yearly', 'yearly'))`)
    expect(await migrate(database().url)).toEqual(['plan_draft_cadence_known'])
    const [check] = await database().query<{ condition: string }>(
      `SELECT pg_get_constraintdef(oid) AS condition FROM pg_constraint WHERE conname = 'plan_draft_cadence_known'`,
    )
    for (const cadence of cadences) expect(check?.condition).toContain(`'${cadence}'`)
  })

  it('is left alone by a second migration', async () => {
    expect(await migrate(database().url)).toEqual([])
  })
})
