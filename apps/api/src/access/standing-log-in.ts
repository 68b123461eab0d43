import { Inject, Injectable } from '@nestjs/common'
import type { Actor } from '@luoshi/domain'
import type { PersonRow } from '@luoshi/persistence'
import type { Request } from 'express'
import { now, type Now } from '../parts'
import { KnownPeople } from './known-people'

/** Whether a log-in still stands: the session goes on, and the person behind it is at work, as they are now. */
@Injectable()
export class StandingLogIn {
  constructor(
    private readonly people: KnownPeople,
    @Inject(now) private readonly time: Now,
  ) {}

  /** Who stands behind the session that came with a request; null when it has run out or they may no longer act. */
  async personOf({ session: { signedIn } }: Request): Promise<PersonRow | null> {
    if (signedIn === undefined || signedIn.until <= this.time()) return null
    return this.people.find(signedIn.personId)
  }

  /** Asked again during a long answer: false once the session was ended or the person's role or department changed. */
  async holds(request: Request, { personId, role, departmentId }: Actor): Promise<boolean> {
    if (!(await kept(request))) return false
    const person = await this.personOf(request)
    return person?.id === personId && person.role === role && person.departmentId === departmentId
  }
}

/** Whether the session is still in its store. */
const kept = ({ sessionStore, sessionID }: Request): Promise<boolean> =>
  new Promise((resolve, reject) => {
    sessionStore.get(sessionID, (error: unknown, session) => {
      if (error) reject(error instanceof Error ? error : new Error('the session could not be read', { cause: error }))
      else resolve(Boolean(session))
    })
  })
