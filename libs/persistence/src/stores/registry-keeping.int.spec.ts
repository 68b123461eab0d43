import type { HeldRegistry, Ports, RegistryChange, RegistryKeeping, Replanning } from '@luoshi/application'
import { departmentId, issuedPlan, settleIn, townships, WallClock } from '@luoshi/application/testing'
import { RuleBroken } from '@luoshi/domain'
import { useDatabase } from '@luoshi/test/support/database'
import { createPorts } from '../create-ports'
import { createDataSource } from '../data-source'
import { replanning } from './replanning'

describe('the registry kept in PostgreSQL', () => {
  const database = useDatabase()
  const wall = new WallClock(0)
  let ports: Ports
  let keeping: RegistryKeeping
  let planning: Replanning

  beforeAll(async () => {
    wall.moveTo('2026-03-02')
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 3 }))
      .initialize()
    ports = createPorts(dataSource, wall.now)
    keeping = ports.keeping
    planning = replanning(dataSource)
    await settleIn(ports)
    await issuedPlan(ports)
  })

  const write = (work: (held: HeldRegistry) => RegistryChange): Promise<void> =>
    ports.change(null, async (tx) => tx.keeping.write(work(await tx.keeping.hold())))

  const named = ({ departments }: HeldRegistry, name: string) => {
    const found = departments.find((one) => one.name === name)
    if (found === undefined) throw new Error(`no ${name}`)
    return found
  }

  it('tells everything about everybody, and where they are named', async () => {
    const held = await keeping.read()
    expect(named(held, '市经信局')).toEqual({
      ...{ id: departmentId('市经信局'), name: '市经信局', shortName: null, aliases: [], version: 1 },
      formerNames: [{ name: '市经信委', until: null }],
      dissolved: null,
    })
    expect(held.uses.get(departmentId('市科技局'))).toEqual({ assignments: 3, open: 3, drafts: 3 })
    expect(held.groups[0]?.members).toEqual([departmentId('东风镇'), departmentId('西河街道')])
    expect(held.groupDrafts.get(townships)).toBe(1)
    expect(held.people[0]).not.toHaveProperty('passwordHash')
  })

  it('writes a change as a whole: dates, a successor, a roster', async () => {
    await write((held) => {
      const gone = { ...named(held, '东风镇'), dissolved: { on: '2026-01-01', successorId: departmentId('西河街道') } }
      const former = [{ name: '西河办事处', until: '2020-05-01' }]
      const heir = { ...named(held, '西河街道'), formerNames: former, aliases: ['西河'], version: 2 }
      const [group] = held.groups
      const saved = group === undefined ? [] : [{ ...group, members: [heir.id], version: 2 }]
      return { departments: { saved: [gone, heir] }, groups: { saved } }
    })
    const held = await keeping.read()
    expect(named(held, '东风镇').dissolved).toEqual({ on: '2026-01-01', successorId: departmentId('西河街道') })
    expect(named(held, '西河街道')).toMatchObject({ aliases: ['西河'], version: 2 })
    expect(held.groups[0]).toMatchObject({ members: [departmentId('西河街道')], version: 2 })
    expect(await ports.registry.departments()).toContainEqual(
      expect.objectContaining({ name: '东风镇', dissolved: named(held, '东风镇').dissolved }),
    )
  })

  it('lets two departments change their names with each other', async () => {
    await write((held) => {
      const [one, other] = [named(held, '市科技局'), named(held, '市经信局')]
      const saved = [
        { ...one, name: other.name },
        { ...other, name: one.name },
      ]
      return { departments: { saved } }
    })
    expect(named(await keeping.read(), '市经信局').id).toBe(departmentId('市科技局'))
  })

  it('writes nothing of a change that cannot be written', async () => {
    const before = await keeping.read()
    const twice = write((held) => {
      const saved = [{ ...named(held, '市科技局'), shortName: '科局' }]
      const namesake = { ...named(held, '西河街道'), id: townships }
      return { departments: { saved: [...saved, namesake] } }
    })
    await expect(twice).rejects.toEqual(new RuleBroken('registry.name-taken'))
    expect(await keeping.read()).toEqual(before)
  })

  it('lets one keeper work at a time: nobody’s change is lost', async () => {
    const count = 8
    await Promise.all(
      Array.from({ length: count }, () =>
        write((held) => {
          const one = named(held, '市科技局')
          return { departments: { saved: [{ ...one, version: one.version + 1 }] } }
        }),
      ),
    )
    expect(named(await keeping.read(), '市科技局').version).toBe(1 + count)
  })

  it('changes a person but for log-in, password and lock, and logs out who is put out of office', async () => {
    const [person] = (await keeping.read()).people
    const id = person?.id ?? ''
    const session = { signedIn: { personId: id, csrfToken: 'x', until: 0 } }
    await database().query(`INSERT INTO session VALUES ('s', '${JSON.stringify(session)}', now())`)
    await database().query(`UPDATE person SET failed_log_ins = 3 WHERE id = '${id}'`)
    const saved = person === undefined ? [] : [{ ...person, name: '王五', active: false, login: 'another', version: 2 }]
    await write(() => ({ people: { saved } }))
    expect(await database().query(`SELECT login, name, active, failed_log_ins FROM person WHERE id = '${id}'`)).toEqual(
      [{ login: person?.login, name: '王五', active: false, failed_log_ins: 3 }],
    )
    expect(await database().query('SELECT sid FROM session')).toEqual([])
  })

  it('has this process’s calendar follow a decision at once', async () => {
    const day = { date: '2026-03-03', working: false, name: '停电', version: 1 }
    expect((await ports.calendars.current()).day(day.date).working).toBe(true)
    await write(() => ({ days: { saved: [day] } }))
    expect((await ports.calendars.current()).day(day.date)).toMatchObject({ working: false, name: '停电' })
    await write(() => ({ days: { removed: [day.date] } }))
    expect((await keeping.read()).days).toEqual([])
  })

  it('nudges every open process when timers are planned by another calendar, once', async () => {
    await database().query('DELETE FROM nudge')
    expect(await planning.planned()).toBeNull()
    const [one, other] = await Promise.all([planning.replan(null, 'new'), planning.replan(null, 'new')])
    expect([one, other].filter((nudged) => nudged !== null)).toEqual([{ assignments: 3, plans: 1 }])
    expect(await planning.planned()).toBe('new')
    expect(await planning.replan('old', 'newer')).toBeNull()
    expect(await ports.nudges.pending(10)).toHaveLength(4)
  })
})

describe('former names kept by the first release', () => {
  const database = useDatabase()

  it('are carried over without a date, and back', async () => {
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    await database().query(
      `INSERT INTO department (id, name) VALUES ('d0000000-0000-4000-8000-000000000001', '市经信局')`,
    )
    const applied = async () =>
      (await database().query<{ name: string }>('SELECT name FROM migration ORDER BY id')).at(-1)
    while ((await applied())?.name !== 'Foundation1700000000000') await dataSource.undoLastMigration()
    await database().query(`UPDATE department SET former_names = '{市经信委,市工业局}'`)
    await dataSource.runMigrations()
    expect(await database().query('SELECT former_names FROM department')).toEqual([
      { former_names: ['市经信委', '市工业局'].map((name) => ({ name, until: null })) },
    ])
  })
})
