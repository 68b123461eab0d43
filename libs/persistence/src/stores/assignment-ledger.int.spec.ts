import { performCommand, performDuties, verifyChain, type Ports } from '@luoshi/application'
import { actorFor, issuedPlan, settleIn, WallClock } from '@luoshi/application/testing'
import { Unavailable } from '@luoshi/domain'
import { useDatabase } from '@luoshi/test/support/database'
import { Client } from 'pg'
import { createPorts } from '../create-ports'
import { createDataSource } from '../data-source'

describe('the ledger in PostgreSQL under trouble', () => {
  const database = useDatabase()
  let ports: Ports
  let first: string
  let planId: string
  let keys = 0

  beforeAll(async () => {
    const wall = new WallClock(0)
    wall.moveTo('2026-03-02')
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 4 }))
      .initialize()
    ports = createPorts(dataSource, wall.now)
    await settleIn(ports)
  })
  beforeEach(async () => {
    const issued = await issuedPlan(ports)
    planId = issued.planId
    first = issued.assignmentIds[0] ?? ''
    await performDuties(ports, first)
  })

  const acknowledge = () =>
    performCommand(ports, {
      assignmentId: first,
      actor: actorFor('clerk', '市科技局'),
      command: { type: 'acknowledge' },
      idempotencyKey: `key-${(keys += 1)}`,
    })

  const count = async (table: string): Promise<number> => {
    const [row] = await database().query<{ count: string }>(
      `SELECT count(*) FROM ${table} WHERE ${table === 'nudge' ? 'subject_id' : 'assignment_id'} = $1`,
      [first],
    )
    return Number(row?.count)
  }

  it('has done what it committed, even where nobody could be told of it', async () => {
    const [row] = await database().query<{ name: string }>('SELECT current_database() AS name')
    await database().query(`CREATE FUNCTION public.pg_notify(text, text) RETURNS void LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'nobody can be told'; END $$`)
    await database().query(`ALTER DATABASE "${row?.name}" SET search_path = public, pg_catalog`)
    const deaf = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    const there = createPorts(deaf, () => Date.now())
    const key = { assignmentId: first, actor: actorFor('clerk', '市科技局'), idempotencyKey: `key-${(keys += 1)}` }
    await performCommand(there, { ...key, command: { type: 'acknowledge' } })
    expect(await count('nudge')).toBeGreaterThan(0)
    await database().query(`ALTER DATABASE "${row?.name}" RESET search_path`)
    await database().query('DROP FUNCTION public.pg_notify(text, text)')
  })

  it('writes log, state, parties, todos and mail in one transaction', async () => {
    await acknowledge()
    const [row] = await database().query<{ seq: number; stage: string; next_due_at: Date; last_hash: string }>(
      'SELECT seq, stage, next_due_at, last_hash FROM assignment WHERE id = $1',
      [first],
    )
    const events = await ports.ledger.events(first)
    expect(row).toMatchObject({ seq: 3, stage: 'in-progress', last_hash: events.at(-1)?.hash })
    expect(await count('assignment_party')).toBe(2)
    expect(await count('todo')).toBeGreaterThan(0)
    expect(await count('mail_outbox')).toBe(4)
  })

  it('notices an event that was changed, one that was taken out and one that was put in', async () => {
    await acknowledge()
    const events = await ports.ledger.events(first)
    expect(verifyChain(first, events)).toEqual({ intact: true })
    await database().query(
      `UPDATE assignment_event SET fact = jsonb_set(fact, '{title}', '"改过的标题"') WHERE assignment_id = $1 AND seq = 1`,
      [first],
    )
    expect(verifyChain(first, await ports.ledger.events(first))).toEqual({ intact: false, brokenAt: 1 })
    expect(
      verifyChain(
        first,
        events.filter((event) => event.seq !== 2),
      ),
    ).toEqual({ intact: false, brokenAt: 2 })
    expect(verifyChain(first, [...events.slice(0, 2), ...events.slice(1)])).toEqual({ intact: false, brokenAt: 3 })
  })

  it('leaves nothing behind when the connection dies in the middle', async () => {
    await database().query(
      `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$;
       CREATE TRIGGER dying BEFORE INSERT ON command_log FOR EACH ROW EXECUTE FUNCTION die()`,
    )
    const before = await ports.ledger.events(first)
    await expect(acknowledge()).rejects.toEqual(new Unavailable('database'))
    await database().query('DROP TRIGGER dying ON command_log; DROP FUNCTION die')
    expect(await ports.ledger.events(first)).toEqual(before)
    await expect(acknowledge()).resolves.toMatchObject({ seq: before.length + 1 })
  })

  it('gives up when the row is held longer than a duty may take, and works again afterwards', async () => {
    const holder = database().closing(new Client({ connectionString: database().url }))
    await holder.connect()
    await holder.query('BEGIN')
    await holder.query('SELECT FROM assignment WHERE id = $1 FOR UPDATE', [first])
    await expect(acknowledge()).rejects.toEqual(new Unavailable('database'))
    await holder.query('ROLLBACK')
    await expect(acknowledge()).resolves.toMatchObject({ replayed: false })
  })

  it('does not register an assignment for a run that is over', async () => {
    const [draft] = await ports.plans.drafts(planId)
    const registered = await ports.ledger.transact(first, null, (held) => ({
      recording: null,
      answer: held,
      receipt: false,
    }))
    if (registered.replayed) throw new Error('nothing was asked for twice')
    const { state, drill } = registered.answer
    const recording = {
      ...{
        state: { ...state, id: planId },
        events: [],
        dossier: [],
        todos: [],
        mails: [],
        drill,
        awaiting: { who: '', until: null },
        lightReasons: [],
      },
      ...{ writtenAt: 0, nextDueAt: null, viewsDigest: '', nudge: false },
    }
    const place = { draftId: draft?.id ?? '', ordinal: 1, run: 7 }
    expect(await ports.ledger.register(place, recording)).toBe(false)
    expect(await ports.ledger.events(planId)).toEqual([])
  })
})
