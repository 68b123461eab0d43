import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { canonicalJson } from '@luoshi/application'
import type { Actor } from '@luoshi/domain'
import { answerOnce, performOnce } from '@luoshi/persistence'
import { DataSource } from 'typeorm'

const hash = (request: unknown): string => createHash('sha256').update(canonicalJson(request)).digest('hex')

/** Makes a repeated request give the first one's answer, for what is no command to an assignment. */
@Injectable()
export class Once {
  constructor(private readonly database: DataSource) {}

  /** Gives the id of what `work` made, now or under the same key before. */
  perform(
    { actor, key, request }: { actor: Actor; key: string; request: unknown },
    work: () => Promise<string>,
  ): Promise<string> {
    return performOnce(
      this.database,
      { actorId: actor.personId, idempotencyKey: key, requestHash: hash(request) },
      work,
    )
  }

  /** Gives what `work` answered, now or under the same key before; `about` is the id of what it changes. */
  answer<T>(
    { actor, key, request, about }: { actor: Actor; key: string; request: unknown; about: string },
    work: () => Promise<T>,
  ): Promise<T> {
    const asked = { actorId: actor.personId, idempotencyKey: key, requestHash: hash(request), subjectId: about }
    return answerOnce(this.database, asked, work)
  }
}
