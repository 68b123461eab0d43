import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { TargetRequest } from '@luoshi/application'
import type { Request } from 'express'
import { askedBy } from '../access/asking'
import { identifier } from '../http/identifier'
import { requiredVersionOf, versionOf } from '../http/if-match'

/** Which target is meant, by whom, and in which version; `versioned` where the request must name one. */
export const ChosenTarget = createParamDecorator(
  (need: 'versioned' | undefined, context: ExecutionContext): Required<TargetRequest> => {
    const request = context.switchToHttp().getRequest<Request>()
    return {
      planId: identifier('plan', request.params['id']),
      targetId: identifier('target', request.params['targetId']),
      version: need === 'versioned' ? requiredVersionOf(request) : versionOf(request),
      ...askedBy(request),
    }
  },
)
