import { Inject, Injectable } from '@nestjs/common'
import type { SystemView } from '@luoshi/contracts'
import { chinaDate, lastPublishedYear, startOf } from '@luoshi/domain'
import { lockedPeople, systemCounts } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { now, type Now } from '../parts'
import { iso } from '../views/instants'
import { PartStates } from './part-states'

/** The administrator's one page: the machine, its queues and its accounts. */
@Injectable()
export class SystemReader {
  constructor(
    private readonly parts: PartStates,
    private readonly database: DataSource,
    @Inject(now) private readonly time: Now,
  ) {}

  async system(): Promise<SystemView> {
    const real = this.time()
    const [states, counts, locked] = await Promise.all([
      this.parts.read(),
      systemCounts(this.database, real, startOf(chinaDate(real))),
      lockedPeople(this.database, real),
    ])
    return {
      asOf: iso(real),
      ...states,
      timerLagSeconds: secondsSince(counts.oldestAlarmAt, real),
      nudges: { waiting: counts.nudges, oldestSeconds: secondsSince(counts.oldestNudgeAt, real) },
      mail: { pending: counts.pendingMail, failed: counts.failedMail, sentToday: counts.sentMail },
      people: {
        active: counts.activePeople,
        locked: locked.map((person) => ({ ...person, lockedUntil: person.lockedUntil.toISOString() })),
      },
      calendar: { lastPublishedYear },
    }
  }
}

const secondsSince = (moment: Date | null, real: number): number =>
  moment === null ? 0 : Math.max(0, Math.round((real - moment.getTime()) / 1000))
