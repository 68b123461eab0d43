import { Inject, Injectable } from '@nestjs/common'
import type { TargetList, TargetView } from '@luoshi/contracts'
import { NotFound, RuleBroken } from '@luoshi/domain'
import { namesOfPeople } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { EditConflict } from '../http/edit-conflict'
import { ports, type Ports } from '../parts'
import type { TargetChoice } from './chosen-target'
import { targetView } from './target-view'

/** Reads a plan's targets. */
@Injectable()
export class TargetReader {
  constructor(
    @Inject(ports) private readonly parts: Ports,
    private readonly database: DataSource,
  ) {}

  async ofPlan(planId: string): Promise<TargetList> {
    await this.parts.plans.find(planId)
    const [targets, drafts] = await Promise.all([this.parts.targets.ofPlan(planId), this.parts.plans.drafts(planId)])
    const people = targets.map(({ changedBy }) => changedBy)
    const names = await namesOfPeople(this.database, people)
    const ids = new Set(drafts.map(({ id }) => id))
    return { items: targets.map((target) => targetView(target, names, ids)) }
  }

  async one(planId: string, targetId: string): Promise<TargetView> {
    const found = (await this.ofPlan(planId)).items.find(({ id }) => id === targetId)
    if (found === undefined) throw new NotFound('target')
    return found
  }

  /** The target after a change; an edit of an old version is answered with the present one. */
  async after({ planId, targetId }: TargetChoice, change: () => Promise<unknown>): Promise<TargetView> {
    try {
      await change()
    } catch (error) {
      if (!(error instanceof RuleBroken) || error.code !== 'target.version-conflict') throw error
      throw new EditConflict(error.code, await this.one(planId, targetId))
    }
    return this.one(planId, targetId)
  }
}
