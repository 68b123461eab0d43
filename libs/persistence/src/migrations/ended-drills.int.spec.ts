import { planTime } from '@luoshi/domain'
import { useDatabase } from '@luoshi/test/support/database'
import { createDataSource } from '../data-source'
import { EndedDrills1700000007000 } from './1700000007000-ended-drills'

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`
const started = Date.parse('2026-12-01T02:00:00Z')
const origin = Date.parse('2026-01-14T23:00:00Z')
const minute = 60_000

const plan = (number: number, drill: boolean, factor: number, endedAfter: number | null): string => {
  const ending = endedAfter === null ? 'NULL' : `'{"at": ${started + endedAfter}}'`
  return `INSERT INTO plan (id, title, file_name, sha256, text, reading, policy, drill, status, ending, clock_started_at, clock_origin, clock_factor)
    VALUES ('${id(number)}', 't', 'f', 's', '', '{}', '{}', ${drill}, '${endedAfter === null ? 'issued' : 'ended'}', ${ending},
      '${new Date(started).toISOString()}', '${new Date(origin).toISOString()}', ${factor})`
}

describe('drills ended by an earlier release', () => {
  const database = useDatabase()

  it('stand at the plan time of their end, in their fast year or after it; what runs on keeps its clock', async () => {
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    const runner = dataSource.createQueryRunner()
    const ends = [minute, 20 * minute]
    for (const [index, end] of ends.entries()) await runner.query(plan(index + 1, true, 87_600, end))
    await runner.query(plan(3, true, 87_600, null))
    await runner.query(plan(4, false, 1, minute))
    await new EndedDrills1700000007000().up(runner)
    const rows = (await runner.query(
      'SELECT clock_started_at AS started, clock_origin AS origin, clock_factor AS factor FROM plan ORDER BY id',
    )) as { started: Date; origin: Date; factor: number }[]
    await runner.release()
    const clock = { startedAt: started, origin, factor: 87_600 }
    expect(rows.map((row) => [row.started.getTime(), row.origin.getTime(), row.factor])).toEqual([
      ...ends.map((end) => [started + end, planTime(clock, started + end), 0]),
      [started, origin, 87_600],
      [started, origin, 1],
    ])
  })
})
