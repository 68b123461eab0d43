import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { Request } from 'express'
import { RequestRefused } from './request-refused'

/** The version an edit is based on, from `If-Match: "<version>"`. Refuses an edit without one (RFC 6585, 428). */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(
    context.switchToHttp().getRequest<Request>().get('if-match') ?? '',
  )?.[1]
  if (version === undefined) throw new RequestRefused(428, 'request.version-required')
  return Number(version)
})
