import { Inject, Injectable } from '@nestjs/common'
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus'
import { taskQueue } from '@luoshi/workflows/messages'
import { Connection } from '@temporalio/client'
import type { ApiConfig } from '../config'
import { config } from '../parts'

/** Milliseconds the engine has to answer. */
const patience = 2000
/** A worker at rest asks anew every minute; the engine remembers one for five minutes after its end. */
const freshness = 120_000

/** Whether the engine answers, and whether a worker asks it for work. */
@Injectable()
export class EngineHealth {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly engine: Connection,
    @Inject(config) private readonly settings: ApiConfig,
  ) {}

  async check(): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check('engine')
    try {
      const { pollers } = await this.engine.withDeadline(Date.now() + patience, () =>
        this.engine.workflowService.describeTaskQueue({
          namespace: this.settings.temporal.namespace,
          taskQueue: { name: taskQueue },
        }),
      )
      const since = (Date.now() - freshness) / 1000
      const workers = pollers.filter(({ lastAccessTime }) => (lastAccessTime?.seconds?.toNumber() ?? 0) > since)
      return indicator.up({ workers: workers.length })
    } catch (error) {
      return indicator.down(error instanceof Error ? error.message : 'no answer')
    }
  }
}
