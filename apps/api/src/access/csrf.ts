import { timingSafeEqual } from 'node:crypto'
import type { Request } from 'express'
import { RequestRefused } from '../http/request-refused'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Every write must bring the token of its session in `X-CSRF-Token`. */
export function checkCsrf(request: Request, token: string): void {
  if (reading.has(request.method)) return
  const sent = Buffer.from(request.get('x-csrf-token') ?? '')
  const expected = Buffer.from(token)
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) throw new RequestRefused(403, 'csrf.refused')
}
