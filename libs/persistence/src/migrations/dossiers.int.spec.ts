import { performDuties, verifyChain, type ChainedEvent, type Ports } from '@luoshi/application'
import { WallClock } from '@luoshi/application/testing'
import { replay, stateVersion, type Assignment, type Dossier, type DossierKind, type Paper } from '@luoshi/domain'
import { useDatabase } from '@luoshi/test/support/database'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSource } from 'typeorm'
import { createPorts } from '../create-ports'
import { createDataSource } from '../data-source'
import { migrate } from '../migrate'
import { Dossiers1700000006000 } from './1700000006000-dossiers'

/** The state as release 0.1 kept it, with all that was ever written. */
interface OldState {
  id: string
  planId: string
  number: string
  title: string
  seq: number
  stage: string
  light: string
  asOf: number
  closedAt: number | null
  filedAt: number | null
  parties: {
    id: string
    departmentId: string
    role: string
    via: string | null
    status: string
    refusal: object | null
  }[]
  reports: object[]
  papers: object[]
  extensions: object[]
  frozenLights: object[]
  claim: { round: number; statement: string; evidence: object[]; countersignatures: object[] } | null
}

interface OldAssignment {
  /** What it is an example of. */
  stage: string
  state: OldState
  events: ChainedEvent[]
}

interface Release {
  departments: { id: string; name: string }[]
  planId: string
  assignments: OldAssignment[]
}

/** Nine assignments in different stages with state and log, written by release 0.1. */
const release = JSON.parse(readFileSync(join(__dirname, 'release-0.1-assignments.json'), 'utf8')) as Release

const at = (instant: number | null): Date | null => (instant === null ? null : new Date(instant))

async function putPlan(database: DataSource): Promise<void> {
  for (const { id, name } of release.departments)
    await database.query('INSERT INTO department (id, name, short_name) VALUES ($1, $2, $2)', [id, name])
  await database.query(
    `INSERT INTO plan (id, title, file_name, sha256, text, reading, policy, status, run, clock_started_at, clock_origin, clock_factor)
     VALUES ($1, '计划', 'f', 's', '', '{}', '{}', 'issued', 1, '2026-03-02T01:00Z', '2026-03-02T01:00Z', 1)`,
    [release.planId],
  )
}

async function putAssignment(database: DataSource, { state, events }: OldAssignment, ordinal: number): Promise<void> {
  await database.query(
    `INSERT INTO plan_draft (id, plan_id, ordinal, number, title, written, parties, due_origin)
     VALUES ($1, $2, $3, $4, $5, '', '[]', 'text')`,
    [state.id, state.planId, ordinal, state.number, state.title],
  )
  const columns = [state.id, state.planId, state.id, ordinal, state.number, state.title, state.seq, state.stage]
  await database.query(
    `INSERT INTO assignment (id, plan_id, draft_id, ordinal, number, title, seq, stage, light, light_since, last_hash, state,
       changed_at, closed_at, filed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $10, $13, $14)`,
    [
      ...[...columns, state.light, at(state.asOf), events.at(-1)?.hash, JSON.stringify(state)],
      ...[at(state.closedAt), at(state.filedAt)],
    ],
  )
  for (const { id, departmentId, role, via, status } of state.parties)
    await database.query(
      `INSERT INTO assignment_party (assignment_id, party_id, department_id, role, via, status) VALUES ($1, $2, $3, $4, $5, $6)`,
      [state.id, id, departmentId, role, via, status],
    )
  for (const { seq, fact, recordedAt, actor, previousHash, hash, ...event } of events)
    await database.query(
      `INSERT INTO assignment_event (assignment_id, seq, type, at, recorded_at, actor, fact, previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [state.id, seq, fact.type, at(event.at), at(recordedAt), actor, fact, previousHash, hash],
    )
}

/** A paper as release 0.1 kept it, with a key for what slipped and without the day that passed. */
const asBefore = ({ subject, period, ...paper }: Paper) => ({
  ...paper,
  dueOn: undefined,
  obligation: expect.stringMatching(
    subject === null ? '^$' : `^${subject}:${paper.partyId}:${period ?? '[0-9d]'}`,
  ) as unknown,
})

describe('assignments that release 0.1 wrote', () => {
  const database = useDatabase()
  const wall = new WallClock(0)
  let dataSource: DataSource
  let ports: Ports

  beforeAll(async () => {
    dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    ports = createPorts(dataSource, wall.now)
    const runner = dataSource.createQueryRunner()
    await new Dossiers1700000006000().down(runner)
    await runner.query(`DELETE FROM migration WHERE name = 'Dossiers1700000006000'`)
    await runner.release()
    await putPlan(dataSource)
    for (const [index, assignment] of release.assignments.entries())
      await putAssignment(dataSource, assignment, index + 1)
    expect(await migrate(database().url)).toEqual(['Dossiers1700000006000'])
  })

  const kept = async <K extends DossierKind>(id: string, kind: K): Promise<Dossier[K][]> =>
    (await ports.dossiers.page(id, kind, { before: null, limit: 1000 })).items.reverse()

  describe.each(release.assignments)('$stage', ({ state, events }) => {
    it('have the state their log folds to, in the present shape', async () => {
      const [row] = await dataSource.query<{ state: Assignment; state_version: number }[]>(
        'SELECT state, state_version FROM assignment WHERE id = $1',
        [state.id],
      )
      expect(row).toEqual({ state: replay(events), state_version: stateVersion })
    })

    it('have in their dossier what the old state held', async () => {
      expect(await kept(state.id, 'report')).toMatchObject(state.reports)
      expect(state.papers).toEqual((await kept(state.id, 'paper')).map(asBefore))
      expect(await kept(state.id, 'extension')).toEqual(state.extensions)
      expect(await kept(state.id, 'frozen-light')).toEqual(state.frozenLights)
      for (const { id, refusal } of state.parties)
        if (refusal !== null) expect(await kept(state.id, 'refusal')).toContainEqual({ partyId: id, ...refusal })
      if (state.claim !== null) {
        const { countersignatures, ...claim } = state.claim
        expect((await kept(state.id, 'claim')).at(-1)).toEqual({ ...claim, sentBack: null })
        const said = (await kept(state.id, 'countersignature')).filter(({ round }) => round === claim.round)
        expect(said).toEqual(countersignatures.map((one) => ({ ...one, round: claim.round })))
      }
    })

    it('have the log they had, and go on from there', async () => {
      expect(await ports.ledger.events(state.id)).toEqual(events)
      wall.moveTo('2026-07-31')
      await performDuties(ports, state.id)
      const longer = await ports.ledger.events(state.id)
      expect(verifyChain(state.id, longer)).toEqual({ intact: true })
      const [row] = await dataSource.query<{ state: Assignment }[]>('SELECT state FROM assignment WHERE id = $1', [
        state.id,
      ])
      expect(row?.state).toEqual(replay(longer))
    })
  })

  it('are left alone by a second migration', async () => {
    const versions = () => dataSource.query('SELECT id, state, xmin FROM assignment ORDER BY id')
    const before = await versions()
    expect(await migrate(database().url)).toEqual([])
    expect(await versions()).toEqual(before)
  })

  it('stop the migration when a log cannot be folded, and keep what they had', async () => {
    const [{ state }] = release.assignments as [OldAssignment]
    await dataSource.query('UPDATE assignment SET state_version = 1 WHERE id = $1', [state.id])
    await dataSource.query('DELETE FROM assignment_event WHERE assignment_id = $1 AND seq = 1', [state.id])
    await expect(migrate(database().url)).rejects.toThrow('event 2 where 1 was due')
    const [row] = await dataSource.query<{ state_version: number }[]>(
      'SELECT state_version FROM assignment WHERE id = $1',
      [state.id],
    )
    expect(row?.state_version).toBe(1)
  })
})
