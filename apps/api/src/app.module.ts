import { Module, type DynamicModule, type Type } from '@nestjs/common'
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core'
import { LoggerModule } from 'nestjs-pino'
import { AccessGuard } from './access/access.guard'
import { AccessModule } from './access/access.module'
import { AssignmentsModule } from './assignments/assignments.module'
import { DraftsModule } from './drafts/drafts.module'
import { HealthModule } from './health/health.module'
import { Draining } from './http/draining'
import { ProblemFilter } from './http/problem-filter'
import { logging } from './logging'
import { OfficeModule } from './office/office.module'
import { PartsModule, type Parts } from './parts'
import { PlansModule } from './plans/plans.module'
import { ReadingsModule } from './readings/readings.module'
import { RegistryModule } from './registry/registry.module'
import { SessionModule } from './session/session.module'
import { StreamModule } from './stream/stream.module'
import { SystemModule } from './system/system.module'
import { TodosModule } from './todos/todos.module'

@Module({})
export class AppModule {
  static of(parts: Parts, controllers: readonly Type[]): DynamicModule {
    return {
      module: AppModule,
      controllers: [...controllers],
      imports: [
        DiscoveryModule,
        LoggerModule.forRoot(logging(parts.settings)),
        PartsModule.of(parts),
        AccessModule,
        HealthModule,
        SessionModule,
        TodosModule,
        AssignmentsModule,
        PlansModule,
        DraftsModule,
        ReadingsModule,
        OfficeModule,
        StreamModule,
        RegistryModule,
        SystemModule,
      ],
      providers: [
        Draining,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    }
  }
}
