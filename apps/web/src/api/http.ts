import type { Url } from '../paths'
import { offline, problemOf } from './problem-error'

/** One write. A `FormData` body goes as a file upload, any other as JSON; `version` becomes `If-Match`. */
export interface Write<T> {
  method: 'POST' | 'PUT' | 'DELETE'
  url: Url<T>
  body?: unknown
  version?: number
}

const csrf = { token: '' }

/** The token belongs to the session; every answer about the session brings the current one. */
export const keepCsrfToken = (token: string): void => {
  csrf.token = token
}

/** What every write carries: who asks, and which submission it is. */
export const writeHeaders = (key: string) => ({
  accept: 'application/json',
  'x-csrf-token': csrf.token,
  'idempotency-key': key,
})

async function answerOf<T>(sent: Promise<Response>): Promise<T> {
  const response = await sent.catch(() => {
    throw offline()
  })
  if (!response.ok) throw await problemOf(response)
  return (response.status === 204 ? undefined : await response.json()) as T
}

export const get = <T>(url: Url<T>, signal?: AbortSignal): Promise<T> =>
  answerOf<T>(fetch(url, { headers: { accept: 'application/json' }, signal: signal ?? null }))

/** Sends a write. The same `key` again asks for the same answer, never for a second deed. */
export const send = <T>({ method, url, body, version }: Write<T>, key: string): Promise<T> => {
  const file = body instanceof FormData
  const headers = {
    ...writeHeaders(key),
    ...(version === undefined ? {} : { 'if-match': `"${version.toString()}"` }),
    ...(file || body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  return answerOf<T>(
    fetch(url, { method, headers, body: file ? body : body === undefined ? null : JSON.stringify(body) }),
  )
}
