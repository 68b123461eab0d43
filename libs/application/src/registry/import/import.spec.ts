import { refusalCodes, refusalSentence, type Actor, type RegistrySubject } from '@luoshi/domain'
import type { HeldRegistry, KeptDepartment, KeptGroup, KeptPerson } from '../../ports/registry-keeping'
import { memoryKeeping } from '../../testing/memory/registry-keeping'
import { applyImport, previewImport } from './apply-import'
import { exportTable, templateTable } from './export-table'
import type { ImportRow, Table } from './import-row'

const admin: Actor = { personId: 'a', name: '管理员', role: 'admin', departmentId: null }
const coordinator: Actor = { personId: 'c', name: '督查员', role: 'coordinator', departmentId: null }
const unusableHash = 'no password fits this'

const department = (id: string, name: string, more: Partial<KeptDepartment> = {}): KeptDepartment => ({
  ...{ id, name, shortName: null, aliases: [], formerNames: [], dissolved: null, version: 1 },
  ...more,
})
const group = (id: string, name: string, members: string[]): KeptGroup => ({
  id,
  name,
  members,
  aliases: [],
  version: 1,
})
const person = (id: string, login: string, more: Partial<KeptPerson> = {}): KeptPerson => ({
  ...{
    id,
    login,
    name: '张三',
    email: `${login}@example.org`,
    role: 'clerk',
    departmentId: 's',
    active: true,
    version: 1,
  },
  ...more,
})

const town: Partial<HeldRegistry> = {
  departments: [
    department('s', '市科技局', { shortName: '科技局' }),
    department('i', '市经信局', { formerNames: [{ name: '市经信委', until: '2019-03-01' }] }),
    department('o', '市扶贫办', { dissolved: { on: '2021-06-01', successorId: 's' } }),
  ],
  groups: [group('g', '成员单位', ['s', 'i'])],
  people: [person('p', 'science.clerk'), person('a', 'admin', { role: 'admin', departmentId: null })],
}

const now = () => Date.parse('2026-11-22T04:00:00Z')
const begin = (start = town) => {
  const keeping = memoryKeeping(start)
  return { keeping, ports: { keeping, now } }
}

async function preview(subject: RegistrySubject, table: Table, actor = admin): Promise<ImportRow[]> {
  const { rows } = await previewImport(begin().ports, { subject, table, actor, unusableHash })
  return rows
}
const kinds = (rows: readonly ImportRow[]) => rows.map(({ line, name, kind }) => [line, name, kind])
const problems = (rows: readonly ImportRow[]) => rows.flatMap((row) => row.problems.map(({ code }) => [row.line, code]))

const departmentSheet = (...rows: string[][]): Table => [
  ['单位名称', '简称', '原名(停用日期)', '撤并日期', '承接单位'],
  ...rows,
]
const groupSheet = (...rows: string[][]): Table => [['分组名称', '成员单位'], ...rows]
const peopleSheet = (...rows: string[][]): Table => [['账号', '姓名', '邮箱', '岗位', '所属单位', '状态'], ...rows]

describe('a sheet of departments held against the registry', () => {
  it('shows what is new, what is the same and what changes, field by field', async () => {
    const rows = await preview(
      'departments',
      departmentSheet(
        ['市科技局', '科技局', '', '', ''],
        ['市经信局', '经信局', '市经信委（2019/3/1）', '', ''],
        ['市数据局', '', '', '', ''],
      ),
    )
    expect(kinds(rows)).toEqual([
      [2, '市科技局', 'same'],
      [3, '市经信局', 'changed'],
      [4, '市数据局', 'new'],
    ])
    expect(rows[1]?.changes).toEqual([{ column: 'shortName', before: '', after: '经信局' }])
  })

  it('leaves alone what it has no column for and what it does not list', async () => {
    const { ports } = begin()
    const table = [['单位名称'], ['市经信局']]
    const shown = await previewImport(ports, { subject: 'departments', table, actor: admin, unusableHash })
    expect(shown).toMatchObject({ rows: [{ kind: 'same' }], absent: 2 })
  })

  it('knows a department again that the sheet has renamed', async () => {
    const [row] = await preview('departments', departmentSheet(['市工信局', '', '市经信局（2026-11-01）', '', '']))
    expect(row).toMatchObject({ kind: 'changed', version: 1 })
    expect(row?.changes).toContainEqual({ column: 'name', before: '市经信局', after: '市工信局' })
  })

  it('finds every conflict and says which', async () => {
    const rows = await preview(
      'departments',
      departmentSheet(
        ['', '数据局', '', '', ''],
        ['甲局', '科技局', '', '', ''],
        ['乙局', '', '', '2026-13-01', ''],
        ['丙局', '', '', '2026-01-01', '无此局'],
        ['丁局', '', '', '2027-01-01', ''],
        ['戊局', '', '', '', '市科技局'],
        ['己局', '', '', '', ''],
        ['己局', '', '', '', ''],
        ['庚\n局', '', '', '', ''],
        ['辛局', '', '', '2026-01-01', '市扶贫办'],
      ),
    )
    expect(problems(rows)).toEqual([
      [2, 'import.name-missing'],
      [3, 'import.name-held'],
      [4, 'import.date-malformed'],
      [5, 'import.unknown-department'],
      [6, 'registry.dissolved-in-future'],
      [7, 'import.successor-without-date'],
      [8, 'import.name-twice'],
      [9, 'import.name-twice'],
      [10, 'import.text-invalid'],
      [11, 'registry.successor-dissolved'],
    ])
    for (const [, code] of problems(rows)) expect(refusalCodes).toContain(code)
  })

  it('lets a row’s successor stand in another row', async () => {
    const rows = await preview(
      'departments',
      departmentSheet(['市经信局', '', '', '2026-11-01', '市数据局'], ['市数据局', '', '', '', '']),
    )
    expect(problems(rows)).toEqual([])
  })

  it('is refused without its heading or without a row', async () => {
    await expect(preview('departments', [['名称'], ['市科技局']])).rejects.toMatchObject({ code: 'import.no-heading' })
    await expect(preview('departments', departmentSheet())).rejects.toMatchObject({ code: 'import.no-rows' })
  })
})

describe('a sheet of groups held against the registry', () => {
  it('has one row a member; a blank name goes on with the group above', async () => {
    const rows = await preview('groups', groupSheet(['成员单位', '市经信局'], ['', '科技局'], ['各局', '市科技局']))
    expect(kinds(rows)).toEqual([
      [2, '成员单位', 'changed'],
      [4, '各局', 'new'],
    ])
    expect(rows[0]?.changes).toEqual([{ column: 'member', before: '市科技局；市经信局', after: '市经信局；市科技局' }])
  })

  it('names members it does not know, that are gone or that stand twice', async () => {
    const rows = await preview(
      'groups',
      groupSheet(
        ['甲组', '无此局'],
        ['乙组', '市扶贫办'],
        ['丙组', '市科技局'],
        ['丙组', '科技局'],
        ['市科技局', '市经信局'],
      ),
    )
    expect(problems(rows)).toEqual([
      [2, 'import.unknown-department'],
      [3, 'import.member-dissolved'],
      [4, 'import.member-twice'],
      [6, 'import.name-held'],
    ])
  })
})

describe('a sheet of people held against the registry', () => {
  it('finds every conflict and says which', async () => {
    const rows = await preview(
      'people',
      peopleSheet(
        ['a.b', '李四', '不是邮箱', '经办人', '市科技局', '启用'],
        ['c.d', '李四', 'c@example.org', '科长', '市科技局', '启用'],
        ['e.f', '李四', 'e@example.org', '经办人', '', '启用'],
        ['g.h', '李四', 'g@example.org', '督查员', '市科技局', '启用'],
        ['i.j', '李四', 'i@example.org', '经办人', '无此局', '启用'],
        ['k.l', '李四', 'k@example.org', '经办人', '市科技局', '在职'],
        ['admin', '管理员', 'admin@example.org', '管理员', '', '停用'],
      ),
    )
    expect(problems(rows)).toEqual([
      [2, 'import.email-malformed'],
      [3, 'import.role-unknown'],
      [4, 'registry.department-required'],
      [5, 'registry.department-forbidden'],
      [6, 'import.unknown-department'],
      [7, 'import.state-unknown'],
      [8, 'registry.own-account'],
    ])
  })

  it('is the administrator’s alone', async () => {
    const table = peopleSheet(['x.y', '李四', 'x@example.org', '主任', '', ''])
    await expect(preview('people', table, coordinator)).rejects.toMatchObject({ code: 'role.not-allowed' })
  })
})

describe('taking a sheet', () => {
  const sentence = ({ code, details }: ImportRow['problems'][number]) => refusalSentence(code, details)
  const take = async (subject: RegistrySubject, table: Table, lines: number[], between?: () => void) => {
    const { keeping, ports } = begin()
    const request = { subject, table, actor: admin, unusableHash }
    const { fingerprint } = await previewImport(ports, request)
    between?.()
    const answer = await applyImport(ports, { ...request, sentence, choice: { fingerprint, lines } })
    return { answer, keeping }
  }

  it('writes the chosen rows and nothing else', async () => {
    const table = departmentSheet(['市数据局', '', '', '', ''], ['市林业局', '', '', '', ''])
    const { answer, keeping } = await take('departments', table, [3])
    expect(answer).toEqual({ added: 1, changed: 0 })
    expect(keeping.held().departments.map(({ name }) => name)).toEqual(['市科技局', '市经信局', '市扶贫办', '市林业局'])
  })

  it('lets the successor take the place of who was dissolved', async () => {
    const table = departmentSheet(['市经信局', '', '', '2026-11-01', '市数据局'], ['市数据局', '', '', '', ''])
    const { keeping } = await take('departments', table, [2, 3])
    const data = keeping.held().departments.find(({ name }) => name === '市数据局')
    expect(keeping.held().groups[0]?.members).toEqual(['s', data?.id])
  })

  it('gives new accounts a password nobody has, and touches no other', async () => {
    const table = peopleSheet(
      ['x.y', '李四', 'x@example.org', '主任', '', ''],
      ['science.clerk', '李四', 'science.clerk@example.org', '经办人', '科技局', '停用'],
    )
    const { keeping } = await take('people', table, [2, 3])
    expect([...keeping.passwords.values()]).toEqual([unusableHash])
    expect(keeping.held().people.find(({ id }) => id === 'p')).toMatchObject({ active: false, version: 2 })
  })

  it('refuses rows that cannot be taken, or only with others', async () => {
    const table = departmentSheet(
      ['市经信局', '', '', '2026-11-01', '市数据局'],
      ['市数据局', '', '', '', ''],
      ['市科技局', '科技局', '', '', ''],
    )
    await expect(take('departments', table, [])).rejects.toMatchObject({ code: 'registry.import-nothing' })
    await expect(take('departments', table, [4])).rejects.toMatchObject({ code: 'registry.import-not-choosable' })
    await expect(take('departments', table, [2])).rejects.toMatchObject({
      code: 'registry.import-depends',
      details: { line: '2', why: '名录中没有“市数据局”。' },
    })
  })

  it('refuses when the registry has changed since it was looked at', async () => {
    const { keeping, ports } = begin()
    const request = {
      subject: 'departments',
      table: departmentSheet(['市数据局', '', '', '', '']),
      actor: admin,
    } as const
    const { fingerprint } = await previewImport(ports, { ...request, unusableHash })
    const added = department('n', '市数据局')
    await keeping.transact(() => ({ change: { departments: { saved: [added] } }, answer: null }))
    const choice = { fingerprint, lines: [2] }
    const taking = applyImport(ports, { ...request, unusableHash, sentence, choice })
    await expect(taking).rejects.toMatchObject({ code: 'registry.import-outdated' })
  })
})

describe('a template', () => {
  it.each(['departments', 'groups', 'people'] as const)('of %s is a sheet that can be read', async (subject) => {
    const rows = await preview(subject, templateTable(subject))
    expect(rows.length).toBeGreaterThan(0)
  })

  it('of departments can be taken as it is', async () => {
    const { ports } = begin({})
    const request = { subject: 'departments', table: templateTable('departments'), actor: admin, unusableHash } as const
    expect(kinds((await previewImport(ports, request)).rows)).toEqual([[2, '市经济和信息化局', 'new']])
    expect(exportTable('departments', begin().keeping.held())[0]).toEqual(templateTable('departments')[0])
  })
})
