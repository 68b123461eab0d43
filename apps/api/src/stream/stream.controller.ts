import { Controller, Get, Inject, Logger, Req, Res } from '@nestjs/common'
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger'
import type { StreamEvent } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import type { Request, Response } from 'express'
import { bufferTime, concatMap, filter, from, interval, takeWhile, type Observable } from 'rxjs'
import { DataSource } from 'typeorm'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { participants } from '../access/role-groups'
import { now, type Now } from '../parts'
import { audible, once } from './audience'
import { ChangeListener } from './change-listener'

/** Milliseconds within which changes are told together: a month end changes hundreds of assignments at once. */
const gathering = 200
/** Milliseconds; proxies close what is silent for a minute. */
const heartbeat = 25_000

@ApiTags('stream')
@Controller('stream')
export class StreamController {
  private readonly logger = new Logger('stream')

  constructor(
    private readonly database: DataSource,
    private readonly listener: ChangeListener,
    @Inject(now) private readonly time: Now,
  ) {}

  /** Tells an open page what changed, so that it fetches again; ends with the session. */
  @Get()
  @Allow(...participants)
  @ApiOperation({ summary: 'Server-sent events: what changed' })
  @ApiProduces('text/event-stream')
  open(@Req() request: Request, @Res() response: Response, @Acting() actor: Actor): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    response.write('retry: 3000\n\n')
    const until = request.session.signedIn?.until ?? 0
    const told = this.changesFor(actor).subscribe({
      next: (event) => response.write(`data: ${JSON.stringify(event)}\n\n`),
      error: (error: unknown) => {
        this.logger.warn({ err: error }, 'a stream ended early')
        response.end()
      },
      complete: () => response.end(),
    })
    const beats = interval(heartbeat)
      .pipe(takeWhile(() => this.time() < until))
      .subscribe({ next: () => response.write(':\n\n'), complete: () => response.end() })
    response.once('close', () => {
      told.unsubscribe()
      beats.unsubscribe()
    })
  }

  private changesFor(actor: Actor): Observable<StreamEvent> {
    return this.listener.changes.pipe(
      bufferTime(gathering),
      filter((events) => events.length > 0),
      concatMap((events) => from(audible(this.database, actor, once(events)))),
      concatMap((events) => from(events)),
    )
  }
}
