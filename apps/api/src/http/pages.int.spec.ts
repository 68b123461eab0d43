import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Problem } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'

const folder = mkdtempSync(path.join(tmpdir(), 'luoshi-pages-'))
mkdirSync(path.join(folder, 'assets'))
writeFileSync(path.join(folder, 'index.html'), '<title>start</title>')
const script = path.join(folder, 'assets', 'app-1a2b.js')
writeFileSync(script, 'export {}')
writeFileSync(`${script}.br`, brotliCompressSync('export {}'))
writeFileSync(`${script}.gz`, gzipSync('export {}'))

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

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('send what a browser unpacks (%s) packed', async (accepted, encoding) => {
    const answer = await fetch(`${api().url}/assets/app-1a2b.js`, { headers: { 'accept-encoding': accepted } })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('content-type')).toContain('javascript')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toBe('export {}')
  })

  it('get their data packed, when there is some', async () => {
    const packed = async (address: string) => {
      const answer = await fetch(`${api().url}${address}`, { headers: { 'accept-encoding': 'gzip' } })
      await answer.text()
      return answer.headers.get('content-encoding')
    }
    expect(await packed('/api/docs.json')).toBe('gzip')
    expect(await packed('/api/v1/nothing')).toBeNull()
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
