import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { Request } from 'express'
import { idempotencyKeyOf } from '../http/idempotency-key'
import { RequestRefused } from '../http/request-refused'
import { accessKey, type Access } from './allow'
import { setActor } from './acting'
import { checkCsrf } from './csrf'
import { StandingLogIn } from './standing-log-in'

/** The one place that decides who may call what. Denies whatever is not declared. A POST needs a key for repeating it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly logIns: StandingLogIn,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler())
    if (access === undefined) throw new RequestRefused(403, 'access.undeclared')
    if (access === 'everybody') return true
    const request = context.switchToHttp().getRequest<Request>()
    const { signedIn } = request.session
    const person = await this.logIns.personOf(request)
    if (person === null || signedIn === undefined) throw new RequestRefused(401, 'session.required')
    checkCsrf(request, signedIn.csrfToken)
    if (!access.includes(person.role)) throw new RequestRefused(403, 'access.denied')
    if (request.method === 'POST') idempotencyKeyOf(request)
    setActor(request, { personId: person.id, name: person.name, role: person.role, departmentId: person.departmentId })
    return true
  }
}
