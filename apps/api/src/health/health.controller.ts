import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { HealthCheck, HealthCheckService, type HealthCheckResult } from '@nestjs/terminus'
import { AllowEverybody } from '../access/allow'
import { DatabaseHealth } from '../processes/database.health'
import { EngineHealth } from '../processes/engine.health'

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: DatabaseHealth,
    private readonly engine: EngineHealth,
  ) {}

  /** The process answers. */
  @Get('live')
  @AllowEverybody()
  live(): { status: 'ok' } {
    return { status: 'ok' }
  }

  /** All parts answer: 200, else 503 with what is down. */
  @Get('ready')
  @AllowEverybody()
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    return this.health.check([() => this.database.check(), () => this.engine.check()])
  }
}
