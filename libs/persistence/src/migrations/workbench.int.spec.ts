import { planTargets } from '../stores/plan-targets'
import { pooled } from '../stores/record-access'
import { createDataSource } from '../data-source'
import { useDatabase } from '@luoshi/test/support/database'
import { Workbench1700000002000 } from './1700000002000-workbench'

const planId = '00000000-0000-4000-8000-000000000001'
const draftId = '00000000-0000-4000-8000-000000000002'
const target = (span: [number, number], value: number) => ({
  ...{ id: 't', itemId: null, text: '20家', span, indicator: '企业', comparator: '>=', value, upper: null },
  ...{ unit: '家', period: '2026', periodImplied: true, measure: null, responsible: [] },
})

describe('a plan that was read before there was a workbench', () => {
  const database = useDatabase()

  it('gets its targets, each with the draft in whose task it stands', async () => {
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    const runner = dataSource.createQueryRunner()
    const migration = new Workbench1700000002000()
    await migration.down(runner)
    const reading = JSON.stringify({ targets: [target([12, 15], 20), target([90, 95], 3)] })
    await runner.query(
      `INSERT INTO plan (id, title, file_name, sha256, text, reading, policy) VALUES ($1, 't', 'f', 's', '', $2, '{}')`,
      [planId, reading],
    )
    await runner.query(
      `INSERT INTO plan_draft (id, plan_id, ordinal, number, title, written, task_start, task_end, parties, due_origin)
       VALUES ($1, $2, 1, '1', 't', 'w', 10, 40, '[]', 'text')`,
      [draftId, planId],
    )
    await migration.up(runner)
    await runner.release()
    expect(await planTargets(pooled(dataSource)).ofPlan(planId)).toMatchObject([
      { draftId, value: 20, span: { start: 12, end: 15 }, origin: 'text', version: 1 },
      { draftId: null, value: 3, ordinal: 2 },
    ])
  })
})
