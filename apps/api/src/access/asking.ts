import { createHash } from 'node:crypto'
import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { Asked } from '@luoshi/application'
import type { Request } from 'express'
import { idempotencyKeyOf } from '../http/idempotency-key'
import { actorOf } from './acting'

/** What the reader of multipart bodies leaves of a file. */
interface WithFile {
  file?: { originalname: string; buffer: Uint8Array }
}

function fileOf({ file }: WithFile): unknown {
  if (file === undefined) return null
  return { name: file.originalname, sha256: createHash('sha256').update(file.buffer).digest('hex') }
}

/** All that makes a request what it is, whoever sends it again. */
const contentOf = (request: Request): unknown => [
  ...[request.method, request.path, request.get('if-match') ?? null],
  (request.body as unknown) ?? null,
  fileOf(request as WithFile),
]

/** Who asks for a change, and under which key. Only a POST must bring one: the others say how things shall be. */
export function askedBy(request: Request): Required<Asked> {
  const keyed = request.get('idempotency-key') !== undefined
  return {
    actor: actorOf(request),
    key: keyed ? { value: idempotencyKeyOf(request), request: contentOf(request) } : null,
  }
}

export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Required<Asked> =>
  askedBy(context.switchToHttp().getRequest<Request>()),
)
