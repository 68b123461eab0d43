import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { canonicalJson } from '@luoshi/application'
import type { Actor } from '@luoshi/domain'
import { performOnce } from '@luoshi/persistence'
import { DataSource } from 'typeorm'

/** Makes a repeated request give the first one's answer, for what is no command to an assignment. */
@Injectable()
export class Once {
  constructor(private readonly database: DataSource) {}

  /** Gives the id of what `work` made, now or under the same key before. */
  perform(
    { actor, key, request }: { actor: Actor; key: string; request: unknown },
    work: () => Promise<string>,
  ): Promise<string> {
    const requestHash = createHash('sha256').update(canonicalJson(request)).digest('hex')
    return performOnce(this.database, { actorId: actor.personId, idempotencyKey: key, requestHash }, work)
  }
}
