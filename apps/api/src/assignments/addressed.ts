import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { Actor } from '@luoshi/domain'
import type { Request } from 'express'
import { actorOf } from '../access/acting'
import { idempotencyKeyOf } from '../http/idempotency-key'
import { identifier } from '../http/identifier'

/** To which assignment a command goes, from whom, and under which key. */
export interface Address {
  assignmentId: string
  actor: Actor
  idempotencyKey: string
}

export const Addressed = createParamDecorator((_: unknown, context: ExecutionContext): Address => {
  const request = context.switchToHttp().getRequest<Request>()
  return {
    assignmentId: identifier('assignment', request.params['id']),
    actor: actorOf(request),
    idempotencyKey: idempotencyKeyOf(request),
  }
})
