import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { Request } from 'express'
import { RequestRefused } from './request-refused'

/** The version an edit is based on, from `If-Match: "<version>"`; null when it names none. */
export function versionOf(request: Request): number | null {
  const header = request.get('if-match')
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '')?.[1]
  if (version === undefined && header !== undefined) throw new RequestRefused(400, 'request.version-required')
  return version === undefined ? null : Number(version)
}

/** The same for an edit that must say what it is based on (RFC 6585, 428). */
export function requiredVersionOf(request: Request): number {
  const version = versionOf(request)
  if (version === null) throw new RequestRefused(428, 'request.version-required')
  return version
}

export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  requiredVersionOf(context.switchToHttp().getRequest<Request>()),
)
