import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { streamEvent, type StreamEvent } from '@luoshi/contracts'
import { changeChannel, listen, type Listener } from '@luoshi/persistence'
import { bufferTime, filter, map, share, Subject } from 'rxjs'
import type { ApiConfig } from '../config'
import { config } from '../parts'

/** Milliseconds within which changes are told together: a month end changes hundreds of assignments at once. */
const gathering = 200

/** What is said when nobody knows what was missed. */
const everything: StreamEvent = { kind: 'all', id: '', planId: null }

/** One event for each thing that changed, however often it did. */
const once = (events: readonly StreamEvent[]): StreamEvent[] => [
  ...new Map(events.map((event) => [`${event.kind} ${event.id}`, event])).values(),
]

/** Hears what each writing transaction says after it committed. */
@Injectable()
export class ChangeListener implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('stream')
  private readonly heard = new Subject<StreamEvent>()
  private listener: Listener | undefined

  /** Changes as they are told, gathered for all who listen; never an empty batch. */
  readonly changes = this.heard.pipe(
    bufferTime(gathering),
    filter((events) => events.length > 0),
    map(once),
    share(),
  )

  constructor(@Inject(config) private readonly settings: ApiConfig) {}

  /** After the database was away, what was said meanwhile is lost: then everything may have changed. */
  async onApplicationBootstrap(): Promise<void> {
    const missed = () => {
      this.heard.next(everything)
    }
    const hear = (payload: string) => {
      this.hear(payload)
    }
    this.listener = await listen(this.settings.databaseUrl, changeChannel, hear, missed)
  }

  /** Open streams end first, or the server would wait for them. */
  async beforeApplicationShutdown(): Promise<void> {
    this.heard.complete()
    await this.listener?.stop()
  }

  private hear(payload: string): void {
    const read = streamEvent.safeParse(parsed(payload))
    if (read.success) this.heard.next(read.data)
    else this.logger.warn({ payload }, 'a change was not understood')
  }
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return null
  }
}
