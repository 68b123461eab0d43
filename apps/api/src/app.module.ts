import { Module, type DynamicModule } from '@nestjs/common'
import { APP_FILTER, APP_GUARD } from '@nestjs/core'
import type { Connection } from '@temporalio/client'
import { LoggerModule } from 'nestjs-pino'
import type { DataSource } from 'typeorm'
import { AccessGuard } from './access/access.guard'
import { AssignmentsModule } from './assignments/assignments.module'
import type { ApiConfig } from './config'
import { HealthModule } from './health/health.module'
import { ProblemFilter } from './http/problem-filter'
import { logging } from './logging'
import { OfficeModule } from './office/office.module'
import type { Now } from './parts/now'
import { PartsModule } from './parts/parts.module'
import { PlansModule } from './plans/plans.module'
import { SessionModule } from './session/session.module'
import { StreamModule } from './stream/stream.module'
import { TodosModule } from './todos/todos.module'

@Module({})
export class AppModule {
  static of(config: ApiConfig, database: DataSource, engine: Connection, now: Now): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logging(config)),
        PartsModule.of(config, database, engine, now),
        HealthModule,
        SessionModule,
        TodosModule,
        AssignmentsModule,
        PlansModule,
        OfficeModule,
        StreamModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    }
  }
}
