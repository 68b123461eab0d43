import { registrySubjects, type RegistrySubject } from '@luoshi/domain'
import { admin, begin, department, unusableHash } from '../../testing/sample-registry'
import { applyImport, previewImport } from './apply-import'
import { exportTable, templateTable } from './export-table'
import type { Table } from './import-row'

const departmentSheet = (...rows: string[][]): Table => [
  ['单位名称', '简称', '原名(停用日期)', '撤并日期', '承接单位'],
  ...rows,
]
const peopleSheet = (...rows: string[][]): Table => [['账号', '姓名', '邮箱', '岗位', '所属单位', '状态'], ...rows]

describe('taking a sheet', () => {
  const take = async (subject: RegistrySubject, table: Table, lines: number[], between?: () => void) => {
    const { keeping, ports } = begin()
    const request = { subject, table, actor: admin, unusableHash }
    const { fingerprint } = await previewImport(ports, request)
    between?.()
    const answer = await applyImport(ports, { ...request, choice: { fingerprint, lines } })
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
    const request = { subject: 'departments', table, actor: admin, unusableHash } as const
    expect((await previewImport(begin().ports, request)).rosters).toEqual(['成员单位'])
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
    expect(
      keeping
        .held()
        .people.map(({ id }) => keeping.passwordOf(id))
        .filter(Boolean),
    ).toEqual([unusableHash])
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
    const { ports } = begin()
    const request = {
      subject: 'departments',
      table: departmentSheet(['市数据局', '', '', '', '']),
      actor: admin,
    } as const
    const { fingerprint } = await previewImport(ports, { ...request, unusableHash })
    const added = department('n', '市数据局')
    await ports.change(null, (tx) => tx.keeping.write({ departments: { saved: [added] } }))
    const choice = { fingerprint, lines: [2] }
    const taking = applyImport(ports, { ...request, unusableHash, choice })
    await expect(taking).rejects.toMatchObject({ code: 'import.version-conflict' })
  })
})

describe('a template', () => {
  it.each(registrySubjects)('of %s is a sheet that can be read', async (subject) => {
    const request = { subject, table: templateTable(subject), actor: admin, unusableHash }
    const { rows } = await previewImport(begin().ports, request)
    expect(rows.length).toBeGreaterThan(0)
  })

  it('of departments can be taken as it is', async () => {
    const { ports } = begin({})
    const request = { subject: 'departments', table: templateTable('departments'), actor: admin, unusableHash } as const
    const { rows } = await previewImport(ports, request)
    expect(rows).toMatchObject([{ line: 2, name: '市经济和信息化局', kind: 'new' }])
    expect(exportTable('departments', begin().keeping.held())[0]).toEqual(templateTable('departments')[0])
  })
})
