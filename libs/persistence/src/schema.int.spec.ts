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

  it('is left alone by a second migration', async () => {
    expect(await migrate(database().url)).toEqual([])
  })
})
