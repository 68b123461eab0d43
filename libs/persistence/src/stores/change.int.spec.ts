import { change, confirmDraft, importPlan, nothing, type Ports } from '@luoshi/application'
import { actorFor, settleIn, WallClock } from '@luoshi/application/testing'
import { useDatabase } from '@luoshi/test/support/database'
import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js'
import { QueryResult } from 'typeorm/query-runner/QueryResult.js'
import { createPorts } from '../create-ports'
import { createDataSource } from '../data-source'

const POOL = 20
const actor = actorFor('coordinator')

const clause = (index: number): string =>
  `${index}.推进第${index}号平台建设（牵头单位：市科技局；责任单位：市经信局、各镇、街道；完成时限：2026年10月底前）`
const planOf = (clauses: number) => ({
  fileName: `${clauses}.txt`,
  text: ['示范市2026年重点工作要点', ...Array.from({ length: clauses }, (_, index) => clause(index + 1)), ''].join(
    '\n',
  ),
})

/** The rows of an answer, which TypeORM gives bare or with what it knows of them. */
function rowsOf(answer: unknown): unknown[] {
  if (answer instanceof QueryResult) return answer.records
  return Array.isArray(answer) ? answer : []
}

describe('changes in PostgreSQL', () => {
  const database = useDatabase()
  const wall = new WallClock(0)
  let dataSource: DataSource
  let ports: Ports

  beforeAll(async () => {
    wall.moveTo('2026-03-02')
    dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: POOL }))
      .initialize()
    ports = createPorts(dataSource, wall.now)
    await settleIn(ports)
  })

  it('need one connection each: as many at once as there are do not wait for each other', async () => {
    const begun: number[] = []
    let all = (): void => {}
    const everybodyIsIn = new Promise<void>((resolve) => {
      all = resolve
    })
    const one = (index: number) =>
      change(ports, { actor, key: { value: randomUUID(), request: index }, based: nothing }, async (tx) => {
        begun.push(index)
        if (begun.length === POOL) all()
        await everybodyIsIn
        const read = [await tx.plans.running(), await tx.registry.departments(), await tx.calendars.current()]
        await tx.keeping.write({
          days: { saved: [{ date: `2026-05-${10 + index}`, working: true, name: '', version: 1 }] },
        })
        return read.length
      })
    const done = await Promise.all(Array.from({ length: POOL }, (_, index) => one(index)))
    expect(done).toEqual(Array.from({ length: POOL }, () => 3))
    expect((await ports.keeping.read()).days).toHaveLength(POOL)
  })

  /** How many statements the work sends, and how many rows come back. */
  async function cost(work: () => Promise<unknown>): Promise<{ statements: number; rows: number }> {
    const asking = jest.spyOn(PostgresQueryRunner.prototype, 'query')
    try {
      await work()
      const answers = await Promise.all(asking.mock.results.map(({ value }) => value as unknown))
      const rows = answers.map((answer) => rowsOf(answer).length)
      return { statements: answers.length, rows: rows.reduce((sum, count) => sum + count, 0) }
    } finally {
      asking.mockRestore()
    }
  }

  it('confirm one draft at a cost that does not depend on how many there are', async () => {
    const costs: { statements: number; rows: number }[] = []
    for (const clauses of [3, 300]) {
      const { planId } = await importPlan(ports, { ...planOf(clauses), actor })
      const [draft] = await ports.plans.drafts(planId)
      const request = { planId, draftId: draft?.id ?? '', version: 1, actor, key: { value: randomUUID(), request: 1 } }
      costs.push(await cost(() => confirmDraft(ports, request)))
    }
    const [few, many] = costs
    expect(few?.statements).toBeLessThanOrEqual(16)
    expect(few?.rows).toBeLessThanOrEqual(20)
    expect(many).toEqual(few)
  })
})
