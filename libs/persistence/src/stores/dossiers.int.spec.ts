import { issuedPlan, settleIn, WallClock } from '@luoshi/application/testing'
import { useDatabase } from '@luoshi/test/support/database'
import { createPorts } from '../create-ports'
import { createDataSource } from '../data-source'
import { dossierPage } from './dossiers'

interface PlanNode {
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

/** How many items the scans below a node have read. */
const itemsRead = (node: PlanNode): number =>
  (node.Plans ?? []).reduce((sum, below) => sum + itemsRead(below), 0) +
  (node['Relation Name'] === 'dossier_item'
    ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
    : 0)

describe('a dossier after three years', () => {
  const parties = 27
  const months = 36
  const database = useDatabase()
  let id: string

  beforeAll(async () => {
    const wall = new WallClock(0)
    wall.moveTo('2026-03-02')
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    const ports = createPorts(dataSource, wall.now)
    await settleIn(ports)
    for (let plan = 0; plan < 5; plan += 1) id = (await issuedPlan(ports)).assignmentIds[0] ?? ''
    await database().query(
      `INSERT INTO dossier_item (assignment_id, kind, key, seq, body)
       SELECT assignment.id, kind, month || ' p' || party, 100 + month * 10,
         jsonb_build_object('status', 'accepted', 'progress', repeat('进展', 500))
       FROM assignment, unnest(ARRAY['report', 'paper']) AS kind, generate_series(1, $1) AS month, generate_series(1, $2) AS party`,
      [months, parties],
    )
    await database().query('ANALYZE dossier_item')
  })

  it.each([
    ['the newest', null],
    ['one in the middle', 300],
  ])('reads little more than a page to give %s', async (_, before) => {
    const [row] = await database().query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${dossierPage}`,
      [id, 'report', before, 20, '{}'],
    )
    const plan = row?.['QUERY PLAN'][0]?.Plan
    if (plan === undefined) throw new Error('PostgreSQL has explained nothing.')
    expect(plan['Actual Rows']).toBe(parties)
    expect(itemsRead(plan)).toBeGreaterThanOrEqual(parties)
    expect(itemsRead(plan)).toBeLessThanOrEqual(3 * parties)
  })
})
