import { Global, Inject, Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common'
import type { Now, Ports } from '@luoshi/application'
import { createPorts } from '@luoshi/persistence'
import { Connection } from '@temporalio/client'
import { DataSource } from 'typeorm'
import type { ApiConfig } from './config'
import type { SessionCookies } from './session/session-cookies'

export type { Now, Ports }

/** Token of the validated environment. */
export const config = Symbol('config')
/** Token of the one clock that the API reads. */
export const now = Symbol('now')
/** Token of all that the use cases need of the world. */
export const ports = Symbol('ports')
const sessions = Symbol('sessions')

export interface Parts {
  settings: ApiConfig
  database: DataSource
  engine: Connection
  cookies: SessionCookies
  time: Now
}

/** Closes what the API opened, after its last request. */
@Injectable()
class PartsClosing implements OnApplicationShutdown {
  constructor(
    private readonly database: DataSource,
    private readonly engine: Connection,
    @Inject(sessions) private readonly cookies: SessionCookies,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.cookies.close()
    await this.engine.close()
    if (this.database.isInitialized) await this.database.destroy()
  }
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
