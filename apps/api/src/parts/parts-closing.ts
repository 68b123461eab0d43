import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { Connection } from '@temporalio/client'
import { DataSource } from 'typeorm'

/** Closes what the API opened, after its last request. */
@Injectable()
export class PartsClosing implements OnApplicationShutdown {
  constructor(
    private readonly database: DataSource,
    private readonly engine: Connection,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.engine.close()
    if (this.database.isInitialized) await this.database.destroy()
  }
}
