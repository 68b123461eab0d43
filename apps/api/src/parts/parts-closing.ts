import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { Connection } from '@temporalio/client'
import { DataSource } from 'typeorm'
import type { SessionCookies } from '../session/session-cookies'
import { sessions } from './sessions-token'

/** Closes what the API opened, after its last request. */
@Injectable()
export class PartsClosing implements OnApplicationShutdown {
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
