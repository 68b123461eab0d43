import { useDatabase } from '@luoshi/test/support/database'
import { createDataSource } from '../data-source'
import { DateOfIssue1700000005000 } from './1700000005000-date-of-issue'

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`

/** Issued on 1 December, with a clock that began then or days before, or never issued. */
const plan = (number: number, origin: string | null, factor: number, drill: boolean): string => {
  const clock = origin === null ? 'NULL, NULL, NULL' : `'2026-12-01T02:00:00Z', '${origin}', ${factor}`
  return `INSERT INTO plan (id, title, file_name, sha256, text, reading, policy, drill, clock_started_at, clock_origin, clock_factor)
    VALUES ('${id(number)}', 't', 'f', 's', '', '{}', '{}', ${drill}, ${clock})`
}

describe('plans issued before the date of issue was told from the clock', () => {
  const database = useDatabase()

  it('are drills where their clock was shifted, and stay what they were otherwise', async () => {
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    const runner = dataSource.createQueryRunner()
    const migration = new DateOfIssue1700000005000()
    await migration.down(runner)
    await runner.query(plan(1, '2026-12-01T02:00:00Z', 1, false))
    await runner.query(plan(2, '2026-11-27T01:00:00Z', 1, false))
    await runner.query(plan(3, '2026-01-14T23:00:00Z', 1000, true))
    await runner.query(plan(4, null, 1, false))
    await migration.up(runner)
    const rows: unknown = await runner.query('SELECT drill, issued_on::text AS "issuedOn" FROM plan ORDER BY id')
    await runner.release()
    expect(rows).toEqual([
      { drill: false, issuedOn: '2026-12-01' },
      { drill: true, issuedOn: '2026-11-27' },
      { drill: true, issuedOn: '2026-01-15' },
      { drill: false, issuedOn: null },
    ])
  })
})
