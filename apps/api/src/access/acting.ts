import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { Actor } from '@luoshi/domain'
import type { Request } from 'express'

const actors = new WeakMap<Request, Actor>()

/** Set once, by the guard, from the session. */
export const setActor = (request: Request, actor: Actor): void => {
  actors.set(request, actor)
}

/** The person who acts, as the session knows them. */
export function actorOf(request: Request): Actor {
  const actor = actors.get(request)
  if (actor === undefined) throw new Error('a handler without a log-in asks for the actor')
  return actor
}

export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context.switchToHttp().getRequest<Request>()),
)
