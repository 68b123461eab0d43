import { Inject, Injectable } from '@nestjs/common'
import { openFindings, planFindings, planObstacles, rostersFor } from '@luoshi/application'
import type { PlanRow, PlanView, ProgressCheckView } from '@luoshi/contracts'
import { chinaDate, NotFound, planWarnings, refusalSentence } from '@luoshi/domain'
import { originalRow, planRecord, planRows, progressCheckRow, progressChecksOf } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { ports, type Ports } from '../parts'
import { progressCheckView } from '../views/progress-check-view'
import { originalView } from './original-view'
import { planRowView } from './plan-row-view'
import type { KnownNames } from './read-apart'
import { readingView } from './reading-view'

/** Reads plans and their checks for those who see all of them. */
@Injectable()
export class PlanReader {
  constructor(
    @Inject(ports) private readonly parts: Ports,
    private readonly database: DataSource,
  ) {}

  async list(drill: boolean): Promise<PlanRow[]> {
    const real = this.parts.now()
    return (await planRows(this.database, drill)).map((row) => planRowView(row, real))
  }

  async view(planId: string): Promise<PlanView> {
    const row = await planRecord(this.database, planId)
    if (row === null) throw new NotFound('plan')
    const { text, signedOn, year, reading, issuingDone: done, issuingTotal: total } = row
    return {
      ...planRowView(row, this.parts.now()),
      ...{ text, signedOn, year },
      ...readingView(reading),
      ...originalView(await originalRow(this.database, planId)),
      issuing: row.status === 'draft' ? null : { done, total },
      obstacles: row.status === 'draft' ? await this.obstacles(planId) : [],
      warnings: row.status === 'draft' ? planWarnings(openFindings(await planFindings(this.parts, planId))) : [],
    }
  }

  /** The registry as the reading of a plan needs it. */
  async knownNames(): Promise<KnownNames> {
    const { registry } = this.parts
    const [departments, groups] = await Promise.all([registry.departments(), registry.groups()])
    return { departments, groups }
  }

  async checks(planId: string): Promise<ProgressCheckView[]> {
    await this.parts.plans.find(planId)
    return (await progressChecksOf(this.database, planId)).map(progressCheckView)
  }

  async check(checkId: string): Promise<ProgressCheckView> {
    const row = await progressCheckRow(this.database, checkId)
    if (row === null) throw new NotFound('progress-check')
    return progressCheckView(row)
  }

  /** What would stand in the way if the plan were issued on the date it bears; the date is chosen when it is. */
  private async obstacles(planId: string): Promise<string[]> {
    const plan = await this.parts.plans.find(planId)
    const drafts = await this.parts.plans.drafts(planId)
    const earliest = plan.signedOn ?? chinaDate(this.parts.now())
    const rosters = await rostersFor(this.parts, drafts)
    return planObstacles({ plan, drafts }, rosters, earliest).map(({ code, details }) => refusalSentence(code, details))
  }
}
