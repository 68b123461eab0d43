import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { streamEvent, type StreamEvent } from '@luoshi/contracts'
import { changeChannel, listen, type Listener } from '@luoshi/persistence'
import { Subject, type Observable } from 'rxjs'
import type { ApiConfig } from '../config'
import { config } from '../parts'

/** Hears what each writing transaction says after it committed. */
@Injectable()
export class ChangeListener implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('stream')
  private readonly heard = new Subject<StreamEvent>()
  private listener: Listener | undefined

  constructor(@Inject(config) private readonly settings: ApiConfig) {}

  get changes(): Observable<StreamEvent> {
    return this.heard
  }

  async onApplicationBootstrap(): Promise<void> {
    this.listener = await listen(this.settings.databaseUrl, changeChannel, (payload) => {
      this.hear(payload)
    })
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
