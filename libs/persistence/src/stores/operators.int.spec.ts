import { useDatabase } from '@luoshi/test/support/database'
import type { DataSource } from 'typeorm'
import { createDataSource } from '../data-source'
import { assignmentIds } from '../queries/assignment-ids'
import { nudgeEverything } from './nudge-everything'
import { resumeDrills } from './resume-drills'

const uuid = (number: number): string => `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`
const [drill, real] = [uuid(1), uuid(2)]

/** A plan begun three hours ago whose one assignment last wrote something down an hour later, by its own clock. */
const plan = (id: string, isDrill: boolean, factor: number): string => `
  INSERT INTO plan (id, title, file_name, sha256, text, reading, policy, status, drill, run, clock_started_at, clock_origin,
      clock_factor, next_moment_at)
    VALUES ('${id}', '${isDrill ? '演练' : '实施'}', 'a.txt', '', '', '{}', '{}', 'issued', ${isDrill.toString()}, 1,
      now() - interval '3 hours', '2023-01-01', ${factor.toString()}, now() - interval '100 minutes');
  INSERT INTO plan_draft (id, plan_id, ordinal, number, title, written, parties, due_origin)
    VALUES ('${id}', '${id}', 1, '1', '事项', '', '[]', 'text');
  INSERT INTO assignment (id, plan_id, draft_id, ordinal, number, title, seq, stage, light, light_since, last_hash, state,
      changed_at, next_due_at)
    VALUES ('${id}', '${id}', '${id}', 1, '1', '事项', 1, 'assigned', 'green', now(), '', '{}', now(), now() - interval '110 minutes');
  INSERT INTO assignment_event (assignment_id, seq, type, at, recorded_at, actor, fact, previous_hash, hash)
    VALUES ('${id}', 1, 'Registered', '2023-01-01', '2023-01-01'::timestamptz + interval '1 hour' * ${factor.toString()}, '{}', '{}', '', '');`

describe('what an operator does to the record', () => {
  const database = useDatabase()
  let source: DataSource

  beforeAll(async () => {
    source = database().closing(await createDataSource(database().url, { poolSize: 2 }).initialize())
    await database().query([plan(drill, true, 1000), plan(real, false, 1)].join('\n'))
  })

  const minutesOf = async (id: string, column: string): Promise<number> => {
    const sql = `SELECT round(extract(epoch FROM ${column} - now()) / 60)::integer AS minutes
      FROM plan JOIN assignment ON plan_id = plan.id WHERE plan.id = $1`
    const [row] = await source.query<{ minutes: number }[]>(sql, [id])
    return row?.minutes ?? NaN
  }

  it('lets a drill go on where it stood, with its alarms as far ahead as they were', async () => {
    expect(await resumeDrills(source)).toEqual(['演练'])
    expect(await minutesOf(drill, 'clock_started_at')).toBe(-60)
    expect(await minutesOf(drill, 'next_moment_at')).toBe(20)
    expect(await minutesOf(drill, 'next_due_at')).toBe(10)
  })

  it('leaves real life alone and moves nothing twice', async () => {
    expect(await resumeDrills(source)).toEqual([])
    expect(await minutesOf(real, 'clock_started_at')).toBe(-180)
    expect(await minutesOf(real, 'next_due_at')).toBe(-110)
  })

  it('queues every open process for the engine', async () => {
    expect(await nudgeEverything(source)).toEqual({ assignments: 2, plans: 2 })
    const queued = await source.query<{ process: string }[]>('SELECT process FROM nudge ORDER BY process')
    expect(queued.map(({ process }) => process)).toEqual(['assignment', 'assignment', 'plan', 'plan'])
  })

  it('goes through all assignments page by page', async () => {
    expect(await assignmentIds(source, null, 1)).toEqual([drill])
    expect(await assignmentIds(source, drill, 1)).toEqual([real])
    expect(await assignmentIds(source, real, 1)).toEqual([])
  })
})
