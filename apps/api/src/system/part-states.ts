import { Injectable } from '@nestjs/common'
import type { SystemView } from '@luoshi/contracts'
import { backOff } from '@luoshi/mail'
import { mailTrouble, type MailTrouble } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { DatabaseHealth } from '../processes/database.health'
import { EngineHealth } from '../processes/engine.health'
import { indicationOf } from './indication'

type Part = SystemView['parts'][number]

/** Which parts of the product answer: two by asking them, the mail server by what became of the last letters. */
@Injectable()
export class PartStates {
  constructor(
    private readonly databaseHealth: DatabaseHealth,
    private readonly engineHealth: EngineHealth,
    private readonly database: DataSource,
  ) {}

  async read(): Promise<Pick<SystemView, 'parts' | 'workers'>> {
    const [databaseResult, engineResult, trouble] = await Promise.all([
      this.databaseHealth.check(),
      this.engineHealth.check(),
      mailTrouble(this.database),
    ])
    const database = indicationOf(databaseResult, 'database')
    const engine = indicationOf(engineResult, 'engine')
    return {
      parts: [
        { part: 'database', state: database.status, detail: database.message },
        { part: 'engine', state: engine.status, detail: engine.message },
        { part: 'worker', state: engine.workers > 0 ? 'up' : 'down', detail: '' },
        mailPart(trouble),
      ],
      workers: engine.workers,
    }
  }
}

/** Mail is down while a letter the server did not take was tried after the last one that it took. */
function mailPart(trouble: MailTrouble | null): Part {
  if (trouble === null) return { part: 'mail', state: 'up', detail: '' }
  const triedAt = trouble.nextAttemptAt.getTime() - backOff(trouble.attempts)
  const down = trouble.lastSentAt === null || trouble.lastSentAt.getTime() < triedAt
  return { part: 'mail', state: down ? 'down' : 'up', detail: down ? trouble.reply : '' }
}
