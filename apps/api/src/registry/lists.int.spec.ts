import { readSheet, writeCsv, writeWorkbook } from '@luoshi/documents'
import { importPreview, type ImportPreviewView, type KeptDepartmentView, type PersonView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import type { Browser } from '../testing/browser'
import { logins } from '../testing/town'

type Sheet = readonly (readonly string[])[]

describe('lists of the registry as files', () => {
  const api = useApi()
  let office: Browser
  let admin: Browser

  beforeAll(async () => {
    office = await api().as(logins.director)
    admin = await api().as(logins.admin)
  })

  const form = (bytes: Uint8Array, fields: Record<string, string> = {}): FormData => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    body.append('file', new Blob([new Uint8Array(bytes)]), 'sheet')
    return body
  }
  const preview = async (browser: Browser, subject: string, bytes: Uint8Array): Promise<ImportPreviewView> => {
    const { body } = await browser.post<ImportPreviewView>(`/registry/lists/${subject}/preview`, form(bytes))
    return importPreview.parse(body)
  }
  const take = (browser: Browser, subject: string, sheet: Sheet, fields: Record<string, string>, key?: string) =>
    browser.post(
      `/registry/lists/${subject}/import`,
      form(writeCsv(sheet), fields),
      key === undefined ? {} : { 'idempotency-key': key },
    )
  const download = async (browser: Browser, path: string): Promise<{ bytes: Uint8Array; headers: Headers }> => {
    const response = await fetch(`${api().url}/api/v1${path}`, { headers: { cookie: browser.cookies } })
    expect(response.status).toBe(200)
    return { bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers }
  }

  it.each(['departments', 'groups', 'people'].flatMap((subject) => ['xlsx', 'csv'].map((format) => [subject, format])))(
    'go out and come back without a change: %s as %s',
    async (subject, format) => {
      const { bytes, headers } = await download(admin, `/registry/lists/${subject}?format=${format}`)
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="\w+\.\w+"; filename\*=UTF-8''%/)
      const { rows, absent } = await preview(admin, subject, bytes)
      expect(rows.filter(({ kind }) => kind !== 'same')).toEqual([])
      expect([rows.length > 0, absent]).toEqual([true, 0])
    },
  )

  it('hold no password and no hash', async () => {
    const { bytes } = await download(admin, '/registry/lists/people?format=csv')
    const [heading, ...rows] = readSheet(bytes)
    expect(heading).toEqual(['账号', '姓名', '邮箱', '岗位', '所属单位', '状态'])
    expect(rows).toHaveLength(Object.keys(logins).length)
    expect(JSON.stringify(rows)).not.toContain('argon2')
  })

  it('come with a template', async () => {
    const { bytes } = await download(office, '/registry/lists/departments/template')
    expect((await preview(office, 'departments', bytes)).rows).toMatchObject([{ kind: 'new' }])
  })

  const sheet: Sheet = [
    ['单位名称', '简称', '原名（停用日期）'],
    ['市科技局', '科技局', '市科委（2009-10-01）'],
    ['市数据局', '', ''],
    ['市林业局', '', ''],
    ['市发改委', '科技局', ''],
  ]
  const namesNow = async () => {
    const { body } = await office.get<{ items: KeptDepartmentView[] }>('/registry/departments')
    return body.items.map(({ name }) => name)
  }

  it('are shown row by row before anything is written', async () => {
    const before = await namesNow()
    const { rows, absent } = await preview(office, 'departments', await writeWorkbook('单位', sheet))
    expect(rows).toMatchObject([
      { line: 2, kind: 'conflict' },
      { line: 3, kind: 'new' },
      { line: 4, kind: 'new' },
      { line: 5, kind: 'conflict', problems: ['“科技局”已是“市科技局”的名称、简称或别名。'] },
    ])
    expect(absent).toBe(3)
    expect(await namesNow()).toEqual(before)
  })

  it('are taken as far as the office chose, once, and only what it has looked at', async () => {
    const { fingerprint } = await preview(office, 'departments', writeCsv(sheet))
    const choice = { fingerprint, lines: '3' }
    expect((await take(office, 'departments', sheet, { ...choice, lines: '2,3' })).body.code).toBe(
      'registry.import-not-choosable',
    )
    const key = 'the-import-of-today'
    expect((await take(office, 'departments', sheet, choice, key)).status).toBe(204)
    expect((await take(office, 'departments', sheet, choice, key)).status).toBe(204)
    expect(await namesNow()).toContain('市数据局')
    expect(await namesNow()).not.toContain('市林业局')
    expect(await take(office, 'departments', sheet, choice)).toMatchObject({
      status: 412,
      body: { code: 'import.version-conflict' },
    })
  })

  it('bring accounts that nobody can log in to yet', async () => {
    const people: Sheet = [
      ['账号', '姓名', '邮箱', '岗位', '所属单位'],
      ['data.clerk', '李四', 'l@example.gov.cn', '经办人', '市数据局'],
    ]
    const { fingerprint } = await preview(admin, 'people', writeCsv(people))
    expect((await take(admin, 'people', people, { fingerprint, lines: '2' })).status).toBe(204)
    const { body } = await admin.get<{ items: PersonView[] }>('/registry/people')
    expect(body.items.find(({ login }) => login === 'data.clerk')).toMatchObject({ departmentName: '市数据局' })
    for (const guess of [' ', 'none', ''.padEnd(44, 'A')])
      expect((await api().browser().logIn('data.clerk', guess)).status).not.toBe(201)
    expect((await office.post('/registry/lists/people/preview', form(writeCsv(people)))).status).toBe(403)
  })

  it('are refused with a sentence when they cannot be read', async () => {
    const send = (bytes: Uint8Array) => office.post('/registry/lists/groups/preview', form(bytes))
    expect(await send(Buffer.from('%PDF-1.7'))).toMatchObject({ status: 422, body: { code: 'document.not-sheet' } })
    expect(await send(Buffer.from('a,b\n1,2'))).toMatchObject({ status: 422, body: { code: 'import.no-heading' } })
    expect(await send(new Uint8Array(5 * 1024 * 1024 + 1).fill(0x41))).toMatchObject({
      status: 422,
      body: { code: 'document.sheet-too-large' },
    })
    expect(await office.post('/registry/lists/groups/preview', new FormData())).toMatchObject({
      status: 400,
      body: { code: 'upload.missing' },
    })
  })
})
