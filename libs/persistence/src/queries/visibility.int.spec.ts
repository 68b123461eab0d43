import { useDatabase } from '@luoshi/test/support/database'
import type { Actor, Role } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { createDataSource } from '../data-source'
import { assignmentCounts, departmentCounts } from './assignment-counts'
import { planRows } from './plan-rows'
import { assignmentList } from './assignment-list'
import { assignmentRecord, seesAssignment } from './assignment-record'
import { frozenCounts, redRows } from './overview-rows'
import { seenAssignments } from './seen-assignments'
import { todoRows } from './todo-rows'

const uuid = (number: number): string => `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`
const [science, planning, plan, draft] = [uuid(1), uuid(2), uuid(3), uuid(4)]
const [green, red] = [uuid(11), uuid(12)]

const registry = `
  INSERT INTO department (id, name) VALUES ('${science}', '市科技局'), ('${planning}', '市发改委');
  INSERT INTO plan (id, title, file_name, sha256, text, reading, policy, status, clock_started_at, clock_origin, clock_factor)
    VALUES ('${plan}', '工作要点', 'a.txt', '', '', '{}', '{}', 'issued', now(), now(), 1);
  INSERT INTO plan_draft (id, plan_id, ordinal, number, title, written, parties, due_origin)
    VALUES ('${draft}', '${plan}', 1, '1', '事项', '', '[]', 'text');`

const assignment = (id: string, ordinal: number, light: string, lead: string): string => `
  INSERT INTO assignment (id, plan_id, draft_id, ordinal, number, title, seq, stage, light, light_since,
      lead_department_id, due_on, last_hash, state, changed_at)
    VALUES ('${id}', '${plan}', '${draft}', ${ordinal.toString()}, '${ordinal.toString()}', '50%_完成', 1, 'assigned',
      '${light}', now(), '${lead}', ${ordinal === 1 ? 'NULL' : `'2026-06-30'`}, '', '{}', now());`

const frozenLight = (of: string, caughtUpAt: string): string => `
  INSERT INTO dossier_item (assignment_id, kind, key, seq, body)
    VALUES ('${of}', 'frozen-light', '2026-05', 1, '{"month": "2026-05", "light": "red", "reasons": [], "caughtUpAt": ${caughtUpAt}}');`

const party = (of: string, id: string, department: string, status: string): string => `
  INSERT INTO assignment_party VALUES ('${of}', '${id}', '${department}', 'lead', NULL, '${status}');`

const todo = (of: string, department: string): string => `
  INSERT INTO todo VALUES ('${of}', 'a', 'acknowledgement', '${department}', '{clerk,head}', 'p1', NULL, now());`

const actor = (role: Role, departmentId: string | null = null): Actor => ({
  personId: uuid(9),
  name: '',
  role,
  departmentId,
})

describe('what an actor sees', () => {
  const database = useDatabase()
  let source: DataSource

  beforeAll(async () => {
    source = database().closing(await createDataSource(database().url, { poolSize: 2 }).initialize())
    await database().query(
      [
        registry,
        assignment(green, 1, 'green', science),
        assignment(red, 2, 'red', planning),
        frozenLight(green, '1'),
        frozenLight(red, 'null'),
        party(green, 'p1', science, 'refused'),
        party(green, 'p2', planning, 'removed'),
        party(red, 'p1', planning, 'acknowledged'),
        todo(green, science),
      ].join(''),
    )
  })

  const listed = async (by: Actor) =>
    (await assignmentList(source, by, { drill: false, sort: 'number', limit: 10 })).items.map(({ id }) => id)

  it.each<[string, Actor, string[]]>([
    ['a coordinator sees all', actor('coordinator'), [green, red]],
    ['a director sees all', actor('director'), [green, red]],
    ['the leader sees all', actor('leader'), [green, red]],
    ['an administrator sees none', actor('admin'), []],
    ['a department sees what it refused', actor('head', science), [green]],
    ['a department does not see what it was removed from', actor('clerk', planning), [red]],
  ])('%s', async (_, by, ids) => {
    expect(await listed(by)).toEqual(ids)
    expect([...(await seenAssignments(source, by, [green, red]))].sort()).toEqual(ids)
    for (const id of [green, red]) {
      expect(await seesAssignment(source, by, id)).toBe(ids.includes(id))
      expect((await assignmentRecord(source, by, id)) !== null).toBe(ids.includes(id))
    }
    const counts = await assignmentCounts(source, by, { drill: false })
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length)
  })

  it('puts the worst light first, then the earliest date, none last', async () => {
    const byLight = await assignmentList(source, actor('leader'), { drill: false, sort: 'light', limit: 10 })
    const byDue = await assignmentList(source, actor('leader'), { drill: false, sort: 'due', limit: 10 })
    expect(byLight.items.map(({ light }) => light)).toEqual(['red', 'green'])
    expect(byDue.items.map(({ dueOn }) => dueOn)).toEqual(['2026-06-30', null])
  })

  it('takes the words of a search as they are written', async () => {
    const found = async (q: string) =>
      (await assignmentList(source, actor('leader'), { q, drill: false, sort: 'due', limit: 10 })).items
    expect(await found('50%_完')).toHaveLength(2)
    expect(await found('5%完')).toHaveLength(0)
    expect((await found('市发改')).map(({ id }) => id)).toEqual([red])
  })

  it('finds what holds every word, in any order and with blanks of any width', async () => {
    const found = async (q: string) =>
      (await assignmentList(source, actor('leader'), { q, drill: false, sort: 'number', limit: 10 })).items.map(
        ({ id }) => id,
      )
    expect(await found('完成 市发改')).toEqual([red])
    expect(await found('市发改\u3000完成')).toEqual([red])
    expect(await found('市发改 没有')).toEqual([])
    expect(await found(red.toUpperCase())).toEqual([red])
    expect(await found('市发改 工作要点')).toEqual([red])
  })

  it('counts a month caught up later as yellow, never green', async () => {
    const counted = await frozenCounts(source, actor('leader'), false)
    expect(counted.map(({ month, light, count }) => [month, light, count])).toEqual([
      ['2026-05', 'red', 1],
      ['2026-05', 'yellow', 1],
    ])
    expect((await redRows(source, actor('leader'), false)).map(({ id }) => id)).toEqual([red])
  })

  it('counts each assignment once for every department that has a part in it', async () => {
    const counted = await departmentCounts(source, actor('leader'), { drill: false })
    expect(counted.map(({ name, light, count }) => [name, light, count])).toEqual([
      ['市发改委', 'red', 1],
      ['市科技局', 'green', 1],
    ])
  })

  it('waits for the department that is named, in the role that is named', async () => {
    expect(await todoRows(source, actor('clerk', science), false)).toHaveLength(1)
    expect(await todoRows(source, actor('clerk', planning), false)).toHaveLength(0)
    expect(await todoRows(source, actor('coordinator'), false)).toHaveLength(0)
  })

  it('shows nothing of a drill among what is real, and nothing real among drills', async () => {
    const leader = actor('leader')
    const figures = async (drill: boolean) => [
      (await assignmentList(source, leader, { drill, sort: 'number', limit: 10 })).items.length,
      (await assignmentCounts(source, leader, { drill })).length,
      (await departmentCounts(source, leader, { drill })).length,
      (await redRows(source, leader, drill)).length,
      (await frozenCounts(source, leader, drill)).length,
      (await todoRows(source, actor('clerk', science), drill)).length,
      (await planRows(source, drill)).length,
    ]
    const real = await figures(false)
    expect(real.every((count) => count > 0)).toBe(true)
    expect(await figures(true)).toEqual(real.map(() => 0))
    await database().query('UPDATE plan SET drill = true')
    expect(await figures(true)).toEqual(real)
    expect(await figures(false)).toEqual(real.map(() => 0))
    const { planId } = (await assignmentList(source, leader, { drill: true, sort: 'number', limit: 1 })).items[0] ?? {}
    expect((await assignmentCounts(source, leader, { planId, drill: false })).length).toBeGreaterThan(0)
    await database().query('UPDATE plan SET drill = false')
  })
})
