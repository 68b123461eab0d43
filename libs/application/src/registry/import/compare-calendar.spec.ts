import { refusalCodes } from '@luoshi/domain'
import type { KeptDay } from '../../ports/registry-keeping'
import { begin, coordinator, unusableHash } from '../../testing/sample-registry'
import { applyImport, previewImport } from './apply-import'
import type { Table } from './import-row'

const repairs: KeptDay = { date: '2026-12-24', working: false, name: '停电检修', version: 3 }
const sheet = (...rows: string[][]): Table => [['日期', '是否工作日', '名称'], ...rows]
const request = (table: Table) => ({ subject: 'calendar', table, actor: coordinator, unusableHash }) as const
const preview = (table: Table, days: KeptDay[] = [repairs]) => previewImport(begin({ days }).ports, request(table))

describe('a sheet of days held against the calendar', () => {
  it('shows what a decision changes of what is published', async () => {
    const { rows, absent } = await preview(sheet(['2026-12-25', '否', '停电检修'], ['2026年10月1日', '上班', '']))
    expect(absent).toBe(1)
    expect(rows).toMatchObject([
      { line: 2, name: '2026-12-25', kind: 'new', version: null },
      { line: 3, name: '2026-10-01', kind: 'new', version: null },
    ])
    expect(rows.map(({ changes }) => changes)).toEqual([
      [
        { column: 'working', before: '是', after: '否' },
        { column: 'name', before: '', after: '停电检修' },
      ],
      [
        { column: 'working', before: '否', after: '是' },
        { column: 'name', before: '国庆节', after: '' },
      ],
    ])
  })

  it('needs no decision for a day that is published so', async () => {
    const { rows } = await preview(
      sheet(
        ['2026-10-01', '否', ''],
        ['2026-10-02', '否', '国庆节'],
        ['2026-12-25', '是', ''],
        ['2026-12-26', '休', ''],
      ),
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'same', 'same'])
  })

  it('changes what was decided, and says what stays', async () => {
    const changed = await preview(sheet(['2026/12/24', '是', '停电检修']))
    expect(changed.rows).toMatchObject([
      { kind: 'changed', version: 3, changes: [{ column: 'working', before: '否', after: '是' }] },
    ])
    const same = await preview(sheet(['2026.12.24', '放假', '停电检修']))
    expect(same).toMatchObject({ rows: [{ kind: 'same', version: 3 }], absent: 0 })
    expect((await preview([['日期'], ['2026-12-24']])).rows).toMatchObject([{ kind: 'same', version: 3 }])
  })

  it('finds every conflict and says which', async () => {
    const { rows } = await preview(
      sheet(
        ['', '否', '停电'],
        ['2026-02-30', '否', ''],
        ['下周一', '否', ''],
        ['1999-12-31', '否', ''],
        ['2026-12-28', '也许', ''],
        ['2026-12-29', '', '停电'],
        ['2026-12-30', '否', '停'.repeat(41)],
        ['2026-12-31', '否', '停\n电'],
        ['2026-11-23', '否', ''],
        ['2026/11/23', '是', ''],
      ),
    )
    const found = rows.flatMap(({ line, problems }) => problems.map(({ code }) => [line, code]))
    expect(found).toEqual([
      [2, 'import.name-missing'],
      [3, 'import.date-malformed'],
      [4, 'import.date-malformed'],
      [5, 'import.year-outside'],
      [6, 'import.working-unknown'],
      [7, 'import.name-missing'],
      [8, 'import.day-name-invalid'],
      [9, 'import.day-name-invalid'],
      [10, 'import.name-twice'],
      [11, 'import.name-twice'],
    ])
    for (const [, code] of found) expect(refusalCodes).toContain(code)
  })

  it('is taken as far as it was chosen and leaves other days alone', async () => {
    const { keeping, ports } = begin({ days: [repairs] })
    const table = sheet(['2026-12-24', '是', ''], ['2026-12-25', '否', '停电'], ['2026-12-28', '否', '停电'])
    const { fingerprint } = await previewImport(ports, request(table))
    const answer = await applyImport(ports, { ...request(table), choice: { fingerprint, lines: [2, 3] } })
    expect(answer).toEqual({ added: 1, changed: 1 })
    expect(keeping.held().days).toEqual([
      { date: '2026-12-24', working: true, name: '', version: 4 },
      { date: '2026-12-25', working: false, name: '停电', version: 1 },
    ])
  })

  it('is not taken once somebody has decided about one of its days', async () => {
    const { ports } = begin({ days: [repairs] })
    const table = sheet(['2026-12-24', '是', ''])
    const { fingerprint } = await previewImport(ports, request(table))
    await ports.change(null, (tx) => tx.keeping.write({ days: { removed: [repairs.date] } }))
    const taking = applyImport(ports, { ...request(table), choice: { fingerprint, lines: [2] } })
    await expect(taking).rejects.toMatchObject({ code: 'import.version-conflict' })
  })

  it('is not a clerk’s to read', async () => {
    const clerk = { ...coordinator, role: 'clerk' } as const
    const reading = previewImport(begin().ports, { ...request(sheet(['2026-12-24', '否', ''])), actor: clerk })
    await expect(reading).rejects.toMatchObject({ code: 'role.not-allowed' })
  })
})
