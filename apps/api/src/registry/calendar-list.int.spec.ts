import { importPreview, type ImportPreviewView, type RegistryCalendar } from '@luoshi/contracts'
import { readSheet, writeCsv, writeWorkbook } from '@luoshi/documents'
import { useApi } from '../testing/api-under-test'
import type { Browser } from '../testing/browser'
import { logins } from '../testing/town'

const list = '/registry/lists/calendar'
const sheet = [
  ['日期', '是否工作日', '名称'],
  ['2026-12-24', '否', '停电检修'],
  ['2026/12/26', '是', '停电调班'],
  ['2026-10-01', '否', '国庆节'],
  ['2026-12-32', '否', ''],
  ['2026-12-28', '也许', ''],
]

describe('the office’s own days as files', () => {
  const api = useApi()
  let office: Browser

  beforeAll(async () => {
    office = await api().as(logins.director)
  })

  const form = (bytes: Uint8Array, fields: Record<string, string> = {}): FormData => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    body.append('file', new Blob([new Uint8Array(bytes)]), 'sheet')
    return body
  }
  const preview = async (bytes: Uint8Array): Promise<ImportPreviewView> => {
    const { body } = await office.post<ImportPreviewView>(`${list}/preview`, form(bytes))
    return importPreview.parse(body)
  }
  const decided = async () => (await office.get<RegistryCalendar>('/registry/calendar/2026')).body.decided
  const download = async (path: string): Promise<Uint8Array> => {
    const response = await fetch(`${api().url}/api/v1${list}${path}`, { headers: { cookie: office.cookies } })
    expect(response.status).toBe(200)
    return new Uint8Array(await response.arrayBuffer())
  }

  it('are shown row by row before anything is decided', async () => {
    const { rows, absent } = await preview(await writeWorkbook('工作日历', sheet))
    expect(rows).toMatchObject([
      {
        line: 2,
        kind: 'new',
        changes: [
          { heading: '是否工作日', before: '是', after: '否' },
          { heading: '名称', before: '', after: '停电检修' },
        ],
      },
      { line: 3, name: '2026-12-26', kind: 'new' },
      { line: 4, kind: 'same' },
      { line: 5, kind: 'conflict', problems: ['“日期”不是有效日期，应写作 2026-01-31。'] },
      { line: 6, kind: 'conflict', problems: ['“是否工作日”填的“也许”无法识别，应为：是、否。'] },
    ])
    expect([absent, await decided()]).toEqual([0, []])
  })

  it('are taken once as chosen, and time limits count them at once', async () => {
    const bytes = writeCsv(sheet)
    const { fingerprint } = await preview(bytes)
    const take = (lines: string) => office.post(`${list}/import`, form(bytes, { fingerprint, lines }))
    expect(await take('2,5')).toMatchObject({ body: { code: 'registry.import-not-choosable' } })
    expect(await decided()).toEqual([])
    expect((await take('2,3')).status).toBe(204)
    expect(await decided()).toMatchObject([
      { date: '2026-12-24', working: false, version: 1, published: { working: true } },
      { date: '2026-12-26', working: true, version: 1, published: { working: false } },
    ])
    const { body } = await office.get<{ items: { date: string; working: boolean }[] }>('/calendar/2026')
    const days = new Map(body.items.map(({ date, working }) => [date, working]))
    expect([days.get('2026-12-24'), days.get('2026-12-26')]).toEqual([false, true])
    expect(await take('2,3')).toMatchObject({ status: 412, body: { code: 'import.version-conflict' } })
  })

  it.each(['xlsx', 'csv'])('go out and come back without a change: %s', async (format) => {
    const bytes = await download(`?format=${format}`)
    expect(await preview(bytes)).toMatchObject({ absent: 0, rows: [{ kind: 'same' }, { kind: 'same' }] })
    if (format === 'csv') expect(readSheet(bytes)).toEqual([sheet[0], sheet[1], ['2026-12-26', '是', '停电调班']])
  })

  it('come with a template that can be read', async () => {
    const { rows } = await preview(await download('/template'))
    expect(rows.map(({ kind }) => kind)).not.toContain('conflict')
  })

  it('are the office’s and the administrator’s alone', async () => {
    const clerk = await api().as(logins.planningClerk)
    expect((await clerk.post(`${list}/preview`, form(writeCsv(sheet)))).status).toBe(403)
    expect((await clerk.get(list)).status).toBe(403)
  })
})
