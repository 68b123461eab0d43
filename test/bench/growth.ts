import { chain, chainStart, performCommand, performDuties, uuidV5, type Ports } from '@luoshi/application'
import {
  addMonths,
  defaultPolicy,
  dossierChanges,
  evolve,
  lastDateOf,
  register,
  startOf,
  type Actor,
  type Command,
  type PartySeed,
} from '@luoshi/domain'
import { createPorts, createDataSource } from '@luoshi/persistence'

import { freshDatabase } from '../support/database'
import { milliseconds, print, quantile, ratio } from './figures'

type Database = ReturnType<typeof createDataSource>

const parties = 27
const months = 36
/** An item wakes twice a month, too seldom for one life to tell. */
const lives = 3
const thousand = '推进'.repeat(500)
const start = '2026-03-02'
const space = '6f1f7c1e-6a3d-4c0a-9f43-3a1d5c2b7e10'
const idOf = (name: string): string => uuidV5(space, name)

const seeds = Array.from({ length: parties }, (_none, index): PartySeed => {
  const lead = index === 0
  const place = `第${index}单位`
  return {
    ...{ departmentId: idOf(`department ${index}`), name: place },
    ...{ role: lead ? 'lead' : 'cooperating', via: lead ? null : '各镇、街道' },
  }
})

const clerkOf = ({ departmentId, name }: PartySeed): Actor => ({
  ...{ personId: idOf(`clerk of ${departmentId}`), name, role: 'clerk', departmentId },
})

const director: Actor = { personId: idOf('director'), name: '主任', role: 'director', departmentId: null }

/** Departments with a clerk each, and an issued plan on the real clock. */
async function settle(database: Database, planId: string): Promise<void> {
  for (const seed of seeds) {
    const { departmentId, name } = seed
    await database.query(
      'INSERT INTO department (id, name, short_name) VALUES ($1, $2, $2) ON CONFLICT (id) DO NOTHING',
      [departmentId, name],
    )
    await database.query(
      `INSERT INTO person (id, login, name, email, role, department_id, password_hash) VALUES ($1, $4, $2, 'clerk@example.org', 'clerk', $3, '')
       ON CONFLICT (id) DO NOTHING`,
      [clerkOf(seed).personId, name, departmentId, clerkOf(seed).personId],
    )
  }
  await database.query(
    `INSERT INTO plan (id, title, file_name, sha256, text, reading, policy, status, run, clock_started_at, clock_origin, clock_factor)
     VALUES ($1, '增长测试', 'f', 's', '', '{}', '{}', 'issued', 1, $2, $2, 1)`,
    [planId, new Date(startOf(start, 9))],
  )
}

async function registerOne(database: Database, ports: Ports, planId: string, number: string): Promise<string> {
  const assignmentId = idOf(`${planId} ${number}`)
  await database.query(
    `INSERT INTO plan_draft (id, plan_id, ordinal, number, title, written, parties, due_origin) VALUES ($1, $2, 1, $3, '建设', '', '[]', 'text')`,
    [assignmentId, planId, number],
  )
  const seed = { assignmentId, planId, number, title: '建设孵化载体', dueOn: '2030-12-31', parties: seeds }
  const event = register({ ...seed, policy: defaultPolicy }, startOf(start, 9), director)
  await ports.ledger.register(
    { draftId: assignmentId, ordinal: 1, run: 1 },
    {
      ...{ state: evolve(null, event), events: chain(assignmentId, chainStart, [event]) },
      ...{
        dossier: dossierChanges(null, [event]),
        todos: [],
        mails: [],
        drill: false,
        awaiting: { who: '', until: null },
        lightReasons: [],
      },
      ...{ writtenAt: startOf(start, 9), nextDueAt: startOf(start, 9), viewsDigest: '', nudge: false },
    },
  )
  return assignmentId
}

/** Milliseconds of each command and each waking of a month. */
interface Month {
  commands: number[]
  wakings: number[]
}

const month = (): Month => ({ commands: [], wakings: [] })

function add(sum: Month, { commands, wakings }: Month): void {
  sum.commands.push(...commands)
  sum.wakings.push(...wakings)
}

const timed = async (into: number[], work: () => Promise<unknown>): Promise<void> => {
  const from = performance.now()
  await work()
  into.push(performance.now() - from)
}

/** Lives through so many months: each party reports a thousand characters in time, and the engine wakes when something is due. */
async function* live(ports: Ports, wall: { at: number }, assignmentId: string, count: number): AsyncGenerator<Month> {
  const order = (seed: PartySeed, command: Command) =>
    performCommand(ports, {
      assignmentId,
      actor: clerkOf(seed),
      command,
      idempotencyKey: `${assignmentId} ${wall.at} ${seed.name}`,
    })
  wall.at = startOf(start, 10)
  await performDuties(ports, assignmentId)
  for (const seed of seeds) await order(seed, { type: 'acknowledge' })
  for (let passed = 0; passed < count; passed += 1) {
    const period = addMonths('2026-03', passed)
    const spent = month()
    wall.at = startOf(`${period}-25`, 9)
    await timed(spent.wakings, () => performDuties(ports, assignmentId))
    for (const seed of seeds)
      await timed(spent.commands, () =>
        order(seed, { type: 'submit-report', period, progress: thousand, problems: '', nextSteps: '' }),
      )
    wall.at = startOf(lastDateOf(period), 24)
    await timed(spent.wakings, () => performDuties(ports, assignmentId))
    yield spent
  }
}

const among = (figures: readonly number[]): string =>
  [quantile(figures, 0), quantile(figures, 0.5), quantile(figures, 1)].map(milliseconds).join(' / ')

const compared = (first: readonly number[], last: readonly number[]): string =>
  `${among(first)} → ${among(last)}, ${ratio(quantile(last, 0.5) / quantile(first, 0.5), { atMost: 1.3 })}`

/** Three years of one assignment with 27 reporting parties: what a command and a waking cost at their start and at their end. */
export async function benchGrowth(): Promise<void> {
  const fresh = await freshDatabase()
  const database = await createDataSource(fresh.url, { poolSize: 2 }).initialize()
  try {
    const wall = { at: startOf(start, 9) }
    const ports = createPorts(database, () => wall.at)
    const planId = idOf(`plan ${String(Date.now())}`)
    await settle(database, planId)
    const warming = live(ports, wall, await registerOne(database, ports, planId, '1'), 4)
    for await (const part of warming) if (part.commands.length !== parties) throw new Error('a report was not taken')
    const spent = { first: month(), last: month() }
    let assignmentId = ''
    for (let life = 0; life < lives; life += 1) {
      assignmentId = await registerOne(database, ports, planId, String(life + 2))
      const lived: Month[] = []
      for await (const part of live(ports, wall, assignmentId, months)) lived.push(part)
      for (const part of lived.slice(0, 3)) add(spent.first, part)
      for (const part of lived.slice(-3)) add(spent.last, part)
    }
    const [size] = await database.query<{ bytes: number; seq: number }[]>(
      'SELECT octet_length(state::text) AS bytes, seq FROM assignment WHERE id = $1',
      [assignmentId],
    )
    print(
      `Growth: ${parties} parties, monthly reports of 1,000 characters, three years, ${lives} items (min / median / max)`,
      [
        ['state', `${((size?.bytes ?? 0) / 1000).toFixed(1)} kB (aim ≤ 64 kB), ${String(size?.seq)} events`],
        ['command, first three months → last three', compared(spent.first.commands, spent.last.commands)],
        ['waking, first three months → last three', compared(spent.first.wakings, spent.last.wakings)],
      ],
    )
  } finally {
    await database.destroy()
    await fresh.drop()
  }
}
