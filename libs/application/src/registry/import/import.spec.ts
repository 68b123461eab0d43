import { refusalCodes, type RegistrySubject } from '@luoshi/domain'
import { admin, begin, coordinator, unusableHash } from '../../testing/sample-registry'
import { previewImport } from './apply-import'
import type { ImportRow, Table } from './import-row'

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
