import { refusalCodes, stateCouncilCalendar } from '@luoshi/domain'
import type { CalendarOverride } from '@luoshi/domain'
import { admin, begin, coordinator, department, group, person } from '../testing/sample-registry'
import { calendarDigest } from './calendar-digest'
import { dissolveDepartment, restoreDepartment } from './dissolve-department'
import { decideDay, releaseDay } from './keep-calendar'
import { addDepartment, editDepartment, removeDepartment } from './keep-departments'
import { addGroup, editGroup, removeGroup } from './keep-groups'
import { addPerson, editPerson, resetPassword } from './keep-people'
import { replanTimers } from './replan-timers'

const clerk = { personId: 'p', name: '张三', role: 'clerk', departmentId: 's' } as const
const edit = { name: '市数据局', shortName: null, aliases: [], formerNames: [] }
const code = (refused: string): unknown => {
  expect(refusalCodes).toContain(refused)
  return expect.objectContaining({ code: refused }) as unknown
}

describe('keeping departments', () => {
  it('adds and renames, each change with a version of its own', async () => {
    const { keeping, ports } = begin()
    await addDepartment(ports, { id: 'n', actor: coordinator, edit })
    const formerNames = [{ name: '市数据局', until: '2026-11-01' }]
    const renamed = { ...edit, name: '市数据和政务局', formerNames }
    await editDepartment(ports, { id: 'n', version: 1, actor: admin, edit: renamed })
    expect(keeping.held().departments.at(-1)).toEqual(department('n', '市数据和政务局', { formerNames, version: 2 }))
  })

  it('refuses a second bearer of a name, be it short, an alias or a group’s', async () => {
    const { ports } = begin()
    for (const taken of [{ name: '市科技局' }, { shortName: '科技局' }, { aliases: ['成员单位'] }]) {
      const adding = addDepartment(ports, { id: 'n', actor: admin, edit: { ...edit, ...taken } })
      await expect(adding).rejects.toEqual(code('registry.name-held'))
    }
  })

  it('refuses an edit of what has changed since, or is gone', async () => {
    const { ports } = begin()
    const based = (id: string, version: number) => editDepartment(ports, { id, version, actor: admin, edit })
    await expect(based('s', 7)).rejects.toEqual(code('registry.version-conflict'))
    await expect(based('x', 1)).rejects.toEqual(code('not-found.department'))
  })

  it('deletes only what nothing speaks of', async () => {
    const alone = department('n', '市数据局')
    const named = [alone, department('s', '市科技局'), department('t', '市统计局')]
    const uses = (more: object) => new Map([['n', { assignments: 0, open: 0, drafts: 0, ...more }]])
    const cases: [string, Parameters<typeof begin>[0]][] = [
      ['registry.department-has-assignments', { uses: uses({ assignments: 1 }) }],
      ['registry.department-in-drafts', { uses: uses({ drafts: 1 }) }],
      ['registry.department-has-people', { people: [person('q', 'q', { departmentId: 'n' })] }],
      ['registry.department-in-roster', { groups: [group('g', '组', ['n'])] }],
      [
        'registry.department-is-successor',
        { departments: [alone, department('o', '旧局', { dissolved: { on: '2020-01-01', successorId: 'n' } })] },
      ],
    ]
    for (const [refused, more] of cases) {
      const { ports } = begin({ departments: named, ...more })
      await expect(removeDepartment(ports, { id: 'n', version: 1, actor: admin })).rejects.toEqual(code(refused))
    }
    const { keeping, ports } = begin({ departments: named })
    await removeDepartment(ports, { id: 'n', version: 1, actor: admin })
    expect(keeping.held().departments).toHaveLength(2)
  })

  it('dissolves: the successor takes the place in rosters, once', async () => {
    const { keeping, ports } = begin()
    const dissolution = { on: '2026-11-01', successorId: 's' }
    await dissolveDepartment(ports, { id: 'i', version: 1, actor: coordinator, dissolution })
    expect(keeping.held().groups).toEqual([{ ...group('g', '成员单位', ['s']), version: 2 }])
    await restoreDepartment(ports, { id: 'i', version: 2, actor: coordinator })
    expect(keeping.held().departments.find(({ id }) => id === 'i')?.dissolved).toBeNull()
  })

  it('refuses a dissolution to come, and a successor that cannot be', async () => {
    const { ports } = begin()
    const cases = [
      ['registry.dissolved-in-future', { on: '2026-12-01', successorId: null }],
      ['registry.successor-itself', { on: '2026-11-01', successorId: 'i' }],
      ['registry.successor-unknown', { on: '2026-11-01', successorId: 'x' }],
      ['registry.successor-dissolved', { on: '2026-11-01', successorId: 'o' }],
    ] as const
    for (const [refused, dissolution] of cases) {
      const dissolving = dissolveDepartment(ports, { id: 'i', version: 1, actor: admin, dissolution })
      await expect(dissolving).rejects.toEqual(code(refused))
    }
  })

  it('is the office’s and the administrator’s', async () => {
    const { ports } = begin()
    await expect(addDepartment(ports, { id: 'n', actor: clerk, edit })).rejects.toEqual(code('role.not-allowed'))
    const day = { date: '2027-01-04', working: false, name: '' }
    await expect(decideDay(ports, { actor: clerk, version: null, day })).rejects.toEqual(code('role.not-allowed'))
  })
})

describe('keeping groups', () => {
  it('keeps a roster in its order', async () => {
    const { keeping, ports } = begin()
    const members = ['i', 's']
    await editGroup(ports, {
      id: 'g',
      version: 1,
      actor: coordinator,
      edit: { name: '成员单位', aliases: [], members },
    })
    expect(keeping.held().groups[0]).toMatchObject({ members, version: 2 })
  })

  it('takes only members that exist, once each', async () => {
    const { ports } = begin()
    const add = (members: string[]) =>
      addGroup(ports, { id: 'n', actor: admin, edit: { name: '各局', aliases: [], members } })
    await expect(add(['x'])).rejects.toEqual(code('registry.member-unknown'))
    await expect(add(['o'])).rejects.toEqual(code('registry.member-dissolved'))
    await expect(add(['s', 's'])).rejects.toEqual(code('registry.member-twice'))
  })

  it('deletes no group that a draft names', async () => {
    const { ports } = begin({ groups: [group('g', '组', [])], groupDrafts: new Map([['g', 2]]) })
    const removing = removeGroup(ports, { id: 'g', version: 1, actor: admin })
    await expect(removing).rejects.toEqual(code('registry.group-in-drafts'))
  })
})

describe('keeping people', () => {
  const fields = { name: '李四', email: 'l@example.org', role: 'head', departmentId: 's', active: true } as const

  it('opens accounts and gives passwords, the administrator alone', async () => {
    const { keeping, ports } = begin()
    const request = { id: 'n', login: 'science.head', edit: fields, passwordHash: 'one' }
    await addPerson(ports, { ...request, actor: admin })
    await resetPassword(ports, { id: 'n', actor: admin, passwordHash: 'two' })
    expect(keeping.passwordOf('n')).toBe('two')
    await expect(addPerson(ports, { ...request, actor: coordinator })).rejects.toEqual(code('role.not-allowed'))
    await expect(addPerson(ports, { ...request, id: 'm', actor: admin })).rejects.toEqual(code('registry.login-taken'))
  })

  it('gives a department to those who have one, and to no other', async () => {
    const { ports } = begin()
    const change = (more: object) =>
      editPerson(ports, { id: 'p', version: 1, actor: admin, edit: { ...fields, ...more } })
    await expect(change({ departmentId: null })).rejects.toEqual(code('registry.department-required'))
    await expect(change({ role: 'leader' })).rejects.toEqual(code('registry.department-forbidden'))
    await expect(change({ departmentId: 'x' })).rejects.toEqual(code('registry.member-unknown'))
  })

  it('lets no administrator shut themselves out', async () => {
    const { ports } = begin()
    for (const more of [{ active: false }, { role: 'leader' as const }]) {
      const own = { ...fields, role: 'admin' as const, departmentId: null, ...more }
      const changing = editPerson(ports, { id: 'a', version: 1, actor: admin, edit: own })
      await expect(changing).rejects.toEqual(code('registry.own-account'))
    }
  })
})

describe('keeping the calendar', () => {
  const day: CalendarOverride = { date: '2026-12-25', working: false, name: '停电' }

  it('decides a day, changes its mind and takes it back', async () => {
    const { keeping, ports } = begin()
    await decideDay(ports, { actor: coordinator, version: null, day })
    await decideDay(ports, { actor: coordinator, version: 1, day: { ...day, name: '检修' } })
    expect(keeping.held().days).toEqual([{ ...day, name: '检修', version: 2 }])
    await expect(decideDay(ports, { actor: admin, version: null, day })).rejects.toEqual(
      code('registry.version-conflict'),
    )
    await releaseDay(ports, { actor: coordinator, version: 2, date: day.date })
    await expect(releaseDay(ports, { actor: admin, version: 2, date: day.date })).rejects.toEqual(
      code('not-found.calendar-day'),
    )
  })

  it('has running timers planned anew once two looks in a row have found another calendar', async () => {
    const record = { planned: null as string | null, nudges: 0 }
    const state = { overrides: [] as CalendarOverride[] }
    const ports = {
      calendars: { current: () => Promise.resolve(stateCouncilCalendar(state.overrides)) },
      replanning: {
        planned: () => Promise.resolve(record.planned),
        replan: (_from: string | null, to: string) => {
          record.planned = to
          record.nudges += 1
          return Promise.resolve({ assignments: 3, plans: 1 })
        },
      },
    }
    const quiet = await replanTimers(ports, null)
    expect(record.planned).toBe(calendarDigest(stateCouncilCalendar()))
    expect((await replanTimers(ports, quiet.seen)).nudged).toBeNull()
    state.overrides = [day]
    const first = await replanTimers(ports, quiet.seen)
    expect(first.nudged).toBeNull()
    const second = await replanTimers(ports, first.seen)
    expect(second.nudged).toEqual({ assignments: 3, plans: 1 })
    expect((await replanTimers(ports, second.seen)).nudged).toBeNull()
    expect(record.nudges).toBe(2)
  })

  it('does not mind what a day is called', () => {
    const [one, other] = ['停电', '检修'].map((name) => calendarDigest(stateCouncilCalendar([{ ...day, name }])))
    expect(one).toBe(other)
  })
})
