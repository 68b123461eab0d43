import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { account, LogInRefused } from './account'

const person = { id: '00000000-0000-4000-8000-000000000001', login: 'science.clerk', name: '王一', role: 'clerk' }
const session = {
  person: {
    ...person,
    departmentId: '00000000-0000-4000-8000-000000000002',
    departmentName: '市科技局',
    drillsFirst: false,
  },
  csrfToken: 'token',
}

/** An API that knows one password and forgets its sessions when told to. */
class ForgetfulApi {
  logIns = 0
  readonly heard: IncomingMessage[] = []
  private valid = ''
  private readonly server: Server = createServer((request, response) => {
    if (request.url === '/session') this.logIn(request, response)
    else this.answer(request, response)
  })

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port.toString()}`
  }

  forget(): void {
    this.valid = ''
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private logIn(request: IncomingMessage, response: ServerResponse): void {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const right = body.includes('"right"')
      this.logIns += 1
      this.valid = `luoshi.session=${this.logIns.toString()}`
      response.writeHead(right ? 201 : 401, { 'set-cookie': `${this.valid}; Path=/; HttpOnly` })
      response.end(JSON.stringify(right ? session : { code: 'session.refused' }))
    })
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    this.heard.push(request)
    response.writeHead(request.headers.cookie === this.valid ? 200 : 401)
    response.end('{"items":[]}')
  }
}

describe('an account at the API', () => {
  const api = new ForgetfulApi()
  let address = ''
  beforeAll(async () => {
    address = await api.start()
  })
  afterAll(() => api.stop())

  it('logs in once for many requests, and again when its session has ended', async () => {
    const clerk = account(address, 'science.clerk', 'right')
    await Promise.all([clerk.get('/todos'), clerk.get('/todos')])
    expect(api.logIns).toBe(1)
    api.forget()
    expect(await clerk.get('/todos')).toEqual({ status: 200, body: { items: [] } })
    expect(api.logIns).toBe(2)
  })

  it('brings token and key with a write', async () => {
    const clerk = account(address, 'science.clerk', 'right')
    await clerk.post('/assignments/one/acknowledgements', {}, 'key')
    expect(api.heard.at(-1)?.headers).toMatchObject({ 'x-csrf-token': 'token', 'idempotency-key': 'key' })
  })

  it('says so when it is not let in', async () => {
    await expect(account(address, 'science.clerk', 'wrong').get('/todos')).rejects.toBeInstanceOf(LogInRefused)
  })
})
