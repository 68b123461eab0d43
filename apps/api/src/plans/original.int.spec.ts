import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { planView, type DraftView, type PlanView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { logins } from '../testing/town'

const bytes = readFileSync(resolve(__dirname, '../../../../libs/documents/src/fixtures/plan.docx'))
const sha256 = createHash('sha256').update(bytes).digest('hex')
const fileName = '云溪市“任务”分解 (定稿).docx'

function upload(file: Buffer, name: string): FormData {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(file)]), name)
  return form
}

describe('a plan that came as a Word document', () => {
  const api = useApi()

  it('is read with its table, and its tables stand in its text', async () => {
    const office = await api().as(logins.coordinator)
    const { status, body } = await office.post<PlanView>('/plans', upload(bytes, fileName))
    expect(status).toBe(201)
    expect(planView.parse(body)).toEqual(body)
    expect(body.title).toBe('云溪市2026年优化营商环境工作要点')
    const [table] = body.tables
    const heads = table?.rows[0]?.map(({ span: { start, end } }) => body.text.slice(start, end))
    expect(heads).toEqual(['序号', '重点任务', '工作内容', '牵头单位', '配合单位', '完成时限'])
    const drafts = await office.get<{ items: DraftView[] }>(`/plans/${body.id}/drafts`)
    const inTable = drafts.body.items.find(({ parties }) => parties.some(({ name }) => name === '市发展和改革委员会'))
    expect(inTable?.parties.map(({ name, role }) => [name, role])).toEqual([
      ['云溪供电公司', 'lead'],
      ['市发展和改革委员会', 'cooperating'],
    ])
  })

  it('gives the office its file back, byte for byte, to save and not to show', async () => {
    const office = await api().as(logins.coordinator)
    const { body } = await office.post<PlanView>('/plans', upload(bytes, fileName))
    expect(body.original).toEqual({
      ...{ fileName, sha256, size: bytes.length },
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    })
    const headers = { cookie: office.cookies }
    const answer = await fetch(`${api().url}/api/v1/plans/${body.id}/original`, { headers })
    expect(answer.status).toBe(200)
    const saved = new Uint8Array(await answer.arrayBuffer())
    expect(createHash('sha256').update(saved).digest('hex')).toBe(sha256)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    const disposition = answer.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w%.-]+$/)
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(fileName)
  })

  it('is given to nobody else', async () => {
    const office = await api().as(logins.coordinator)
    const { body } = await office.post<PlanView>('/plans', upload(bytes, fileName))
    const head = await api().as(logins.scienceHead)
    expect(await head.get(`/plans/${body.id}/original`)).toMatchObject({ status: 403 })
  })

  it('has no file where its text was pasted', async () => {
    const office = await api().as(logins.coordinator)
    const paste = { fileName: '方案.txt', text: '工作方案\n一、抓落实（牵头单位：市科技局）\n' }
    const { body } = await office.post<PlanView>('/plans', paste)
    expect([body.original, body.tables]).toEqual([null, []])
    expect(await office.get(`/plans/${body.id}/original`)).toMatchObject({
      status: 404,
      body: { code: 'not-found.plan-original' },
    })
  })

  it('holds up no other request while it is read', async () => {
    const office = await api().as(logins.coordinator)
    const progress = { done: false }
    let longest = 0
    const reading = office.post<PlanView>('/plans', upload(bytes, fileName)).finally(() => {
      progress.done = true
    })
    for (let asked = performance.now(); !progress.done; asked = performance.now()) {
      await office.get('/session')
      longest = Math.max(longest, performance.now() - asked)
    }
    expect(longest).toBeLessThan(1000)
    expect((await reading).status).toBe(201)
  })
})
