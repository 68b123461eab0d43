import { Inject, Injectable } from '@nestjs/common'
import { EngineHealth } from '../processes/engine.health'
import { now, type Now } from '../parts'
import { indicationOf } from './indication'

/** Every open page asks; the engine is asked once for all of them. */
const KEPT_MS = 5000

/** Whether an engine and a worker are there to do what falls due. */
@Injectable()
export class DueWork {
  private kept: { at: number; answer: Promise<boolean> } | null = null

  constructor(
    private readonly engine: EngineHealth,
    @Inject(now) private readonly time: Now,
  ) {}

  isRunning(): Promise<boolean> {
    const at = this.time()
    if (this.kept === null || at - this.kept.at > KEPT_MS) this.kept = { at, answer: this.ask() }
    return this.kept.answer
  }

  private async ask(): Promise<boolean> {
    return indicationOf(await this.engine.check(), 'engine').workers > 0
  }
}
