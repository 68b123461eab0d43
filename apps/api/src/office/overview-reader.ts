import { Inject, Injectable } from '@nestjs/common'
import type { OverviewView } from '@luoshi/contracts'
import { figuresOf, lightCounts, type Actor } from '@luoshi/domain'
import { clockOf, frozenCounts, planRows, redRows, type FrozenCount, type PlanRow } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { now, ports, type Now, type Ports } from '../parts'
import { assignmentRowView } from '../views/assignment-row-view'
import { clockView } from '../views/clock-view'
import { grouped } from '../views/grouped'
import { iso } from '../views/instants'
import { waitingPapers } from './waiting-papers'

/** The leading official's one page: where each plan stands, what is red and since when, what waits for an instruction. */
@Injectable()
export class OverviewReader {
  constructor(
    private readonly database: DataSource,
    @Inject(ports) private readonly parts: Ports,
    @Inject(now) private readonly time: Now,
  ) {}

  async overview(actor: Actor, drill: boolean): Promise<OverviewView> {
    const real = this.time()
    const [plans, red, requests, frozen] = await Promise.all([
      planRows(this.database, drill),
      redRows(this.database, actor, drill),
      waitingPapers(this.database, this.parts, { actor, kind: 'instruction', drill, real }),
      frozenCounts(this.database, actor, drill),
    ])
    return {
      asOf: iso(real),
      plans: plans.filter(({ counted }) => counted.length > 0).map((plan) => planFigures(plan, real)),
      red: red.map((row) => ({ ...assignmentRowView(row, real), since: row.lightSince.toISOString() })),
      requests,
      trend: trend(frozen),
    }
  }
}

function planFigures(plan: PlanRow, real: number): OverviewView['plans'][number] {
  const clock = clockOf(plan)
  return {
    planId: plan.id,
    title: plan.title,
    clock: clock === null ? null : clockView(clock, plan.drill, real),
    ...figuresOf(plan.counted),
  }
}

const trend = (frozen: readonly FrozenCount[]): OverviewView['trend'] =>
  grouped(frozen, ({ planId, month }) => `${planId} ${month}`).map(([, counts]) => ({
    planId: counts[0]?.planId ?? '',
    month: counts[0]?.month ?? '',
    ...lightCounts(counts),
  }))
