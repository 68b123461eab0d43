import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Problem } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'

const folder = mkdtempSync(path.join(tmpdir(), 'luoshi-pages-'))
mkdirSync(path.join(folder, 'assets'))
writeFileSync(path.join(folder, 'index.html'), '<title>start</title>')
writeFileSync(path.join(folder, 'assets', 'app-1a2b.js'), 'export {}')

describe('the pages', () => {
  const api = useApi({ webFolder: folder })
  const get = (address: string): Promise<Response> => fetch(`${api().url}${address}`)

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it.each(['/', '/assignments/1', '/log-in?next=%2F'])('start at %s', async (address) => {
    const answer = await get(address)
    expect(await answer.text()).toBe('<title>start</title>')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it('take everything from here only', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('http')
  })

  it('keep files that are named after their content', async () => {
    expect((await get('/assets/app-1a2b.js')).headers.get('cache-control')).toContain('immutable')
  })

  it('leave unknown addresses of the API to the API', async () => {
    const answer = await get('/api/v1/nothing')
    expect(answer.status).toBe(404)
    expect(((await answer.json()) as Problem).code).toBe('request.unknown-address')
  })

  it('document the API without asking anybody else', async () => {
    const page = await (await get('/api/docs')).text()
    const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source ?? '')
    expect(scripts.length).toBeGreaterThan(0)
    for (const source of scripts) {
      const answer = await fetch(new URL(source, `${api().url}/api/docs`))
      expect([source, answer.status, (await answer.text()).length > 100]).toEqual([source, 200, true])
    }
    const { components } = (await (await get('/api/docs.json')).json()) as { components: { schemas: object } }
    expect(Object.keys(components.schemas)).toContain('assignmentView')
  })
})
