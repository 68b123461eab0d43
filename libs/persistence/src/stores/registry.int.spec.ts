import type { Ports } from '@luoshi/application'
import { actorFor, departmentId, issuedPlan, settleIn, townships, WallClock } from '@luoshi/application/testing'
import { NotFound, RuleBroken } from '@luoshi/domain'
import { useDatabase } from '@luoshi/test/support/database'
import { createPorts } from '../create-ports'
import { createDataSource } from '../data-source'

describe('the registry in PostgreSQL', () => {
  const database = useDatabase()
  const wall = new WallClock(0)
  let ports: Ports

  beforeAll(async () => {
    wall.moveTo('2026-03-02')
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 2 }))
      .initialize()
    ports = createPorts(dataSource, wall.now)
    await settleIn(ports)
  })

  it('can be saved again and again', async () => {
    await settleIn(ports)
    expect(await ports.registry.departments()).toHaveLength(4)
    const [group] = await ports.registry.groups()
    expect(group).toEqual({
      id: townships,
      name: '各镇、街道',
      members: [departmentId('东风镇'), departmentId('西河街道')],
      aliases: [],
    })
  })

  it('changes a roster as a whole', async () => {
    await ports.registry.saveGroups([{ id: townships, name: '各镇、街道', members: [departmentId('西河街道')] }])
    expect((await ports.registry.groups())[0]?.members).toEqual([departmentId('西河街道')])
  })

  it('keeps an account locked that is saved again', async () => {
    const locked = `SELECT failed_log_ins FROM person WHERE role = 'director'`
    await database().query(`UPDATE person SET failed_log_ins = 4 WHERE role = 'director'`)
    await settleIn(ports)
    expect(await database().query(locked)).toEqual([{ failed_log_ins: 4 }])
  })

  it('gives no name twice', async () => {
    const namesake = { id: 'd0000000-0000-4000-8000-000000000099', name: '市科技局', shortName: null, formerNames: [] }
    await expect(ports.registry.saveDepartments([namesake])).rejects.toEqual(new RuleBroken('registry.name-taken'))
  })

  it('knows a person as the one who acts', async () => {
    const clerk = actorFor('clerk', '市科技局')
    expect(await ports.registry.actor(clerk.personId)).toEqual(clerk)
    await expect(ports.registry.actor(townships)).rejects.toEqual(new NotFound('person'))
  })

  it('names what processes are started for, in the order asked', async () => {
    const { assignmentIds } = await issuedPlan(ports)
    const asked = [...assignmentIds].reverse()
    const found = await ports.subjects.assignments([...asked, townships])
    expect(found.map((one) => one.assignmentId)).toEqual(asked)
    expect(found.map((one) => one.lead)).toEqual(['市经信局', '市科技局', '市科技局'])
  })

  it('follows an override of the calendar when what it has read is old', async () => {
    expect((await ports.calendars.current()).day('2026-03-03').working).toBe(true)
    await database().query(`INSERT INTO calendar_override VALUES ('2026-03-03', false, '停电')`)
    expect((await ports.calendars.current()).day('2026-03-03').working).toBe(true)
    wall.at += 10_000
    expect((await ports.calendars.current()).day('2026-03-03')).toEqual({
      date: '2026-03-03',
      working: false,
      name: '停电',
    })
  })
})
