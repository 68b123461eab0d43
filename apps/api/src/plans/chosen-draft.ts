import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { Actor } from '@luoshi/domain'
import type { Request } from 'express'
import { actorOf } from '../access/acting'
import { identifier } from '../http/identifier'
import { versionOf } from '../http/if-match'

/** Which draft of which plan is meant, by whom, and in which version, where one is named. */
export interface ChosenDraft {
  planId: string
  draftId: string
  actor: Actor
  version: number | null
}

export const Chosen = createParamDecorator((_: unknown, context: ExecutionContext): ChosenDraft => {
  const request = context.switchToHttp().getRequest<Request>()
  return {
    planId: identifier('plan', request.params['id']),
    draftId: identifier('draft', request.params['draftId']),
    actor: actorOf(request),
    version: versionOf(request),
  }
})
