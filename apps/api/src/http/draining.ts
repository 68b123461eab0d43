import type { Server } from 'node:http'
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'

/** Milliseconds that requests under way have to end once the API is told to stop. */
const patience = 3000

/** Lets requests under way end, but not for ever: a client that never reads its answer must not hold the process. */
@Injectable()
export class Draining implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  beforeApplicationShutdown(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server
    setTimeout(() => {
      server.closeAllConnections()
    }, patience).unref()
  }
}
