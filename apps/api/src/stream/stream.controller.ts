import { Controller, Get, Logger, Req, Res } from '@nestjs/common'
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger'
import type { Actor } from '@luoshi/domain'
import type { Request, Response } from 'express'
import { concatMap, interval, map, merge, takeWhile, type Observable } from 'rxjs'
import { DataSource } from 'typeorm'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { participants } from '../access/role-groups'
import { StandingLogIn } from '../access/standing-log-in'
import { RequestRefused } from '../http/request-refused'
import { audible } from './audience'
import { ChangeListener } from './change-listener'

/** Milliseconds; proxies close what is silent for a minute. */
const heartbeat = 25_000
/** Open streams of one person: a browser keeps one for all its tabs, or one a tab where it cannot share. */
export const mostStreams = 12

@ApiTags('stream')
@Controller('stream')
export class StreamController {
  private readonly logger = new Logger('stream')
  private readonly open = new Map<string, number>()

  constructor(
    private readonly database: DataSource,
    private readonly listener: ChangeListener,
    private readonly logIns: StandingLogIn,
  ) {}

  /** Tells an open page what changed, so that it fetches again; ends with the right to be told. */
  @Get()
  @Allow(...participants)
  @ApiOperation({ summary: 'Server-sent events: what changed' })
  @ApiProduces('text/event-stream')
  tell(@Req() request: Request, @Res() response: Response, @Acting() actor: Actor): void {
    const { personId } = actor
    const others = this.open.get(personId) ?? 0
    if (others >= mostStreams) throw new RequestRefused(429, 'stream.too-many')
    this.open.set(personId, others + 1)
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    response.write('retry: 3000\n\n')
    const told = this.linesFor(request, actor).subscribe({
      next: (lines) => response.write(lines),
      error: (error: unknown) => {
        this.logger.warn({ err: error }, 'a stream ended early')
        response.end()
      },
      complete: () => response.end(),
    })
    response.once('close', () => {
      told.unsubscribe()
      this.closed(personId)
    })
  }

  /** Changes and heartbeats as they are written; the log-in is asked for again before each. */
  private linesFor(request: Request, actor: Actor): Observable<string> {
    const beats = interval(heartbeat).pipe(map(() => []))
    return merge(this.listener.changes, beats).pipe(
      concatMap(async (events) => {
        if (!(await this.logIns.holds(request, actor))) return null
        const heard = await audible(this.database, actor, events)
        return events.length === 0 ? ':\n\n' : heard.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
      }),
      takeWhile((lines) => lines !== null),
    )
  }

  private closed(personId: string): void {
    const rest = (this.open.get(personId) ?? 1) - 1
    if (rest === 0) this.open.delete(personId)
    else this.open.set(personId, rest)
  }
}
