import { randomUUID } from 'node:crypto'

import type { Problem, SessionView } from '@luoshi/contracts'

import { password } from './registry'

export interface Answer<T> {
  status: number
  body: T
  headers: Headers
}

export interface Sending {
  method?: string
  body?: unknown
  /** Idempotency-Key; a fresh one without. */
  key?: string
  headers?: Record<string, string>
}

/** Refused by the API; `problem` says why. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(`${status} ${problem.code}: ${problem.detail}`)
  }
}

/** A person at a browser, but for the browser: cookie, CSRF token and a key for every write. */
export class HttpClient {
  private cookie = ''
  csrfToken = ''

  constructor(readonly url: string) {}

  async signIn(login: string, secret = password): Promise<SessionView> {
    const { body } = await this.ask<SessionView>('/session', { method: 'POST', body: { login, password: secret } })
    this.csrfToken = body.csrfToken
    return body
  }

  get<T>(path: string): Promise<T> {
    return this.ask<T>(path).then(({ body }) => body)
  }

  post<T>(path: string, body: unknown = {}, key: string = randomUUID()): Promise<T> {
    return this.ask<T>(path, { method: 'POST', body, key }).then((answer) => answer.body)
  }

  /** What the API refuses, or a failure of the test when it does not. */
  async refusal(path: string, sending: Sending = {}): Promise<Refused> {
    const answer = await this.ask(path, sending).catch((error: unknown) => error)
    if (answer instanceof Refused) return answer
    throw new Error(`${path} was not refused: ${JSON.stringify(answer)}`)
  }

  async ask<T>(path: string, { method = 'GET', body, key, headers = {} }: Sending = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        accept: 'application/json',
        cookie: this.cookie,
        ...(method === 'GET' ? {} : { 'x-csrf-token': this.csrfToken, 'idempotency-key': key ?? randomUUID() }),
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body),
    })
    this.keepCookie(response)
    const text = await response.text()
    const read: unknown = text === '' ? null : JSON.parse(text)
    if (!response.ok) throw new Refused(response.status, read as Problem)
    return { status: response.status, body: read as T, headers: response.headers }
  }

  private keepCookie(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0] ?? ''
  }
}
