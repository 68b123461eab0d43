import type { Request } from 'express'
import { RequestRefused } from './request-refused'

const shape = /^[\w.:-]{8,200}$/

/** The request's `Idempotency-Key`; the same key again gets the same answer. Refuses a request without one. */
export function idempotencyKeyOf(request: Request): string {
  const key = request.get('idempotency-key')?.trim()
  if (!key) throw new RequestRefused(400, 'idempotency.key-required')
  if (!shape.test(key)) throw new RequestRefused(400, 'idempotency.key-invalid')
  return key
}
