import { Global, Module, type DynamicModule } from '@nestjs/common'
import { createPorts } from '@luoshi/persistence'
import { Connection } from '@temporalio/client'
import { DataSource } from 'typeorm'
import type { ApiConfig } from '../config'
import type { SessionCookies } from '../session/session-cookies'
import { config } from './config-token'
import { now, type Now } from './now'
import { PartsClosing } from './parts-closing'
import { ports } from './ports-token'
import { sessions } from './sessions-token'

export interface Parts {
  settings: ApiConfig
  database: DataSource
  engine: Connection
  cookies: SessionCookies
  time: Now
}

/** The real parts behind the API, made once by the composition root and handed to whoever needs them. */
@Global()
@Module({})
export class PartsModule {
  static of({ settings, database, engine, cookies, time }: Parts): DynamicModule {
    return {
      module: PartsModule,
      providers: [
        { provide: config, useValue: settings },
        { provide: now, useValue: time },
        { provide: DataSource, useValue: database },
        { provide: Connection, useValue: engine },
        { provide: sessions, useValue: cookies },
        { provide: ports, useValue: createPorts(database, time) },
        PartsClosing,
      ],
      exports: [config, now, DataSource, Connection, ports],
    }
  }
}
