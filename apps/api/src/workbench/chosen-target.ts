import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { Actor } from '@luoshi/domain'
import type { Request } from 'express'
import { actorOf } from '../access/acting'
import { identifier } from '../http/identifier'

/** Which target of which plan is meant, and by whom. */
export interface TargetChoice {
  planId: string
  targetId: string
  actor: Actor
}

export const ChosenTarget = createParamDecorator((_: unknown, context: ExecutionContext): TargetChoice => {
  const request = context.switchToHttp().getRequest<Request>()
  return {
    planId: identifier('plan', request.params['id']),
    targetId: identifier('target', request.params['targetId']),
    actor: actorOf(request),
  }
})
