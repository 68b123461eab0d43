import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A request as it reached the server. */
export interface Asked {
  method: string
  path: string
  body: unknown
  headers: IncomingHttpHeaders
}

interface Answer {
  status: number
  body: unknown
}

/** A server on this machine that answers what a test tells it to, over HTTP like the real one. */
export interface ApiServer {
  /** From now on, until another answer is told. */
  answers(method: string, path: string, body: unknown, status?: number): void
  /** Refuses in the API's way. */
  refuses(method: string, path: string, detail: string, status?: number): void
  /** What was written, in order. */
  written(): readonly Asked[]
}

const unknown = (method: string, path: string): Answer => ({
  status: 404,
  body: { code: 'unknown', detail: `${method} ${path}` },
})

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const { method = 'GET', url: path = '', headers } = request
  const body = await text(request)
  return { method, path, body: body === '' ? null : (JSON.parse(body) as unknown), headers }
}

/** One server for the file; every test starts without answers and without requests. */
export function useApiServer(): ApiServer {
  const answers = new Map<string, Answer>()
  const asked: Asked[] = []
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = await askedOf(request)
    asked.push(one)
    const { status, body } = answers.get(`${one.method} ${one.path}`) ?? unknown(one.method, one.path)
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body))
  }
  const server = createServer((request, response) => void reply(request, response))
  const direct = globalThis.fetch
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const here = `http://127.0.0.1:${port}`
    globalThis.fetch = (asked, init) => direct(typeof asked === 'string' ? new URL(asked, here) : asked, init)
  })
  afterEach(() => {
    answers.clear()
    asked.length = 0
  })
  afterAll(() => {
    globalThis.fetch = direct
    return new Promise((resolve) => server.close(resolve))
  })
  return {
    answers: (method, path, body, status = 200) => void answers.set(`${method} ${path}`, { status, body }),
    refuses: (method, path, detail, status = 422) =>
      void answers.set(`${method} ${path}`, { status, body: { code: 'refused', detail } }),
    written: () => asked.filter(({ method }) => method !== 'GET'),
  }
}
