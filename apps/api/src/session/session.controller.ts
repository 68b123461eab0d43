import { randomBytes } from 'node:crypto'
import { Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { logIn as logInSchema, sessionView, type LogIn, type SessionView } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { findPerson, onlyDrills, type PersonRow } from '@luoshi/persistence'
import type { Request, Response } from 'express'
import { DataSource } from 'typeorm'
import { Acting } from '../access/acting'
import { AllowEverybody, AllowEveryRole } from '../access/allow'
import { checkOwnOrigin } from '../access/own-origin'
import type { ApiConfig } from '../config'
import { Answers } from '../http/answers'
import { RequestRefused } from '../http/request-refused'
import { ZodBody } from '../http/zod-body'
import { config } from '../parts'
import { now, type Now } from '../parts'
import { logIn } from './log-in'
import { cookieName } from './session-cookies'
import { endSession, startSession } from './session-life'

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly database: DataSource,
    @Inject(config) private readonly settings: ApiConfig,
    @Inject(now) private readonly time: Now,
  ) {}

  @Post()
  @AllowEverybody()
  @Answers(sessionView, 201)
  async logIn(@Req() request: Request, @ZodBody(logInSchema) body: LogIn): Promise<SessionView> {
    checkOwnOrigin(request)
    const at = this.time()
    const person = await logIn(this.database, this.settings, body, at)
    const csrfToken = randomBytes(24).toString('base64url')
    await startSession(request, { personId: person.id, csrfToken, until: at + this.settings.sessionLife })
    return this.view(person, csrfToken)
  }

  @Get()
  @AllowEveryRole()
  @Answers(sessionView)
  async current(@Req() request: Request, @Acting() actor: Actor): Promise<SessionView> {
    const person = await findPerson(this.database, actor.personId)
    const { signedIn } = request.session
    if (person === null || signedIn === undefined) throw new RequestRefused(401, 'session.required')
    return this.view(person, signedIn.csrfToken)
  }

  @Delete()
  @AllowEveryRole()
  @Answers(null, 204)
  async logOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await endSession(request)
    response.clearCookie(cookieName)
  }

  private async view(person: PersonRow, csrfToken: string): Promise<SessionView> {
    const { id, login, name, role, departmentId, departmentName } = person
    const drillsFirst = role !== 'leader' && (await onlyDrills(this.database))
    return { person: { id, login, name, role, departmentId, departmentName, drillsFirst }, csrfToken }
  }
}
