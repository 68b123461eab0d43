import { sessionView } from '@luoshi/contracts'

/** An answer of the API: its status and, where there is one, its JSON body. */
export interface Answer {
  status: number
  body: unknown
}

/** One person at the API, logged in when first needed and again when the session has ended. */
export interface Account {
  get(path: string): Promise<Answer>
  post(path: string, body: unknown, idempotencyKey: string): Promise<Answer>
  /** An open answer to read as it comes, such as `/stream`. */
  open(path: string, signal: AbortSignal): Promise<Response>
}

interface Session {
  cookie: string
  csrfToken: string
}

/** The API does not let this account in. */
export class LogInRefused extends Error {
  override readonly name = 'LogInRefused'
}

const patience = 10_000

async function logIn(api: string, login: string, password: string): Promise<Session> {
  const response = await fetch(`${api}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
    signal: AbortSignal.timeout(patience),
  })
  const body: unknown = await response.json()
  if (response.status !== 201) throw new LogInRefused(`${login}: ${response.status.toString()}`)
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0])
  return { cookie: cookie.join('; '), csrfToken: sessionView.parse(body).csrfToken }
}

const headersOf = ({ cookie, csrfToken }: Session): Record<string, string> => ({ cookie, 'x-csrf-token': csrfToken })

/** Uses nothing but the public API at `api`, an address ending in /api/v1. */
export function account(api: string, login: string, password: string): Account {
  let session: Promise<Session> | null = null

  const ask = async (path: string, init: (current: Session) => RequestInit): Promise<Response> => {
    session ??= logIn(api, login, password)
    const current = await session.catch((error: unknown) => {
      session = null
      throw error
    })
    return fetch(`${api}${path}`, init(current))
  }
  const again = async (path: string, init: (current: Session) => RequestInit): Promise<Response> => {
    const first = await ask(path, init)
    if (first.status !== 401) return first
    session = null
    return ask(path, init)
  }
  const answer = async (response: Response): Promise<Answer> => {
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) }
  }

  return {
    get: async (path) =>
      answer(await again(path, (current) => ({ headers: headersOf(current), signal: AbortSignal.timeout(patience) }))),
    post: async (path, body, idempotencyKey) =>
      answer(
        await again(path, (current) => ({
          method: 'POST',
          headers: { ...headersOf(current), 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(patience),
        })),
      ),
    open: (path, signal) => again(path, (current) => ({ headers: headersOf(current), signal })),
  }
}
