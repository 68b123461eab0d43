import { randomUUID } from 'node:crypto'
import type { Problem, SessionView } from '@luoshi/contracts'

export interface Answer<T> {
  status: number
  body: T
  headers: Headers
}

/** Talks to the API as a page does: keeps the cookie and sends the token of its session and a key with every write. */
export class Browser {
  private cookie = ''
  private csrfToken = ''

  constructor(private readonly url: string) {}

  async logIn(login: string, password: string): Promise<Answer<SessionView & Problem>> {
    const answer = await this.send<SessionView & Problem>('POST', '/session', { login, password })
    if (answer.status === 201) this.csrfToken = answer.body.csrfToken
    return answer
  }

  get<T = Problem>(path: string): Promise<Answer<T>> {
    return this.send('GET', path)
  }

  post<T = Problem>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send('POST', path, body, headers)
  }

  /** Headers given as an empty text are left out. */
  async send<T = Problem>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const form = body instanceof FormData
    const all = {
      cookie: this.cookie,
      'x-csrf-token': this.csrfToken,
      'idempotency-key': randomUUID(),
      ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
      ...headers,
    }
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
    const response = await fetch(`${this.url}${path.startsWith('/api') ? '' : '/api/v1'}${path}`, {
      method,
      headers: sent,
      body: body === undefined ? null : form ? body : typeof body === 'string' ? body : JSON.stringify(body),
    })
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
    if (cookie !== undefined) this.cookie = cookie
    const text = await response.text()
    const json = (response.headers.get('content-type') ?? '').includes('json')
    return { status: response.status, body: (json ? JSON.parse(text) : text) as T, headers: response.headers }
  }

  /** The headers of this browser, for a request that is read as it arrives. */
  get cookies(): string {
    return this.cookie
  }
}
