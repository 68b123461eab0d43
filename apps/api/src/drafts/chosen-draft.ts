import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { DraftRequest } from '@luoshi/application'
import type { Request } from 'express'
import { askedBy } from '../access/asking'
import { identifier } from '../http/identifier'
import { requiredVersionOf, versionOf } from '../http/if-match'

/** Which draft is meant, by whom, and in which version; `versioned` where the request must name one. */
export const Chosen = createParamDecorator(
  (need: 'versioned' | undefined, context: ExecutionContext): Required<DraftRequest> => {
    const request = context.switchToHttp().getRequest<Request>()
    return {
      planId: identifier('plan', request.params['id']),
      draftId: identifier('draft', request.params['draftId']),
      version: need === 'versioned' ? requiredVersionOf(request) : versionOf(request),
      ...askedBy(request),
    }
  },
)
