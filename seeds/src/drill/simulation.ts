import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account'
import type { Intention } from './agenda'
import { Attention } from './attention'
import { budget, type Budget } from './budget'
import { changes } from './changes'
import type { Player } from './player'
import { Tally } from './tally'

export interface Stage {
  office: readonly Player[]
  departments: readonly Player[]
  /** Hears of every change. */
  listener: Account
  now: () => number
  log: (line: string) => void
}

/** Hands that look first and hands that act first: neither starves the other. */
const hands = { looking: 1, acting: 4 }
/** Milliseconds. */
const idle = 100
const recovery = 2_000
const reporting = 30_000

/** Does one thing; false when there was none to do. */
type Work = () => Promise<boolean>

/** Plays the departments of all drills until the signal. A part that does not answer is tried again for ever. */
export class Simulation {
  private readonly players: readonly Player[]
  private readonly attention: Attention
  private readonly tally = new Tally()
  private readonly busy = new Set<string>()
  private readonly acting: Budget
  private readonly looking: Budget

  constructor(private readonly stage: Stage) {
    this.players = [...stage.office, ...stage.departments]
    this.attention = new Attention(stage.office, stage.departments)
    this.acting = budget({ perSecond: 12, burst: 400 }, stage.now())
    this.looking = budget({ perSecond: 6, burst: 60 }, stage.now())
  }

  async run(signal: AbortSignal): Promise<void> {
    const look = (): Promise<boolean> => this.look()
    const act = (): Promise<boolean> => this.act()
    const works = [
      ...Array.from({ length: hands.looking }, () => this.work([look, act], signal)),
      ...Array.from({ length: hands.acting }, () => this.work([act, look], signal)),
    ]
    await Promise.all([this.listen(signal), this.report(signal), ...works])
  }

  private async work([first, second]: readonly [Work, Work], signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        if (!(await first()) && !(await second())) await rested(idle, signal)
      } catch (error) {
        this.tally.add(`unanswered (${messageOf(error)})`)
        await rested(recovery, signal)
      }
    }
  }

  private async act(): Promise<boolean> {
    const next = this.acting.allows(this.stage.now()) ? this.nextIntention() : null
    if (next === null) return false
    this.acting.spend()
    return this.perform(next.player, next.intention)
  }

  private async look(): Promise<boolean> {
    const { now } = this.stage
    const player = this.looking.allows(now()) ? this.attention.next(now()) : null
    if (player === null) return false
    this.looking.spend()
    await player.look(now)
    this.tally.add('looked')
    return true
  }

  private async perform(player: Player, intention: Intention): Promise<boolean> {
    this.busy.add(intention.key)
    try {
      const { path, result } = await player.perform(intention, this.stage.now)
      this.tally.add(`${nameOf(path)} ${result}`)
    } finally {
      this.busy.delete(intention.key)
    }
    return true
  }

  private nextIntention(): { player: Player; intention: Intention } | null {
    let first: { player: Player; intention: Intention } | null = null
    for (const player of this.players) {
      const intention = player.agenda.due(this.stage.now(), this.busy)
      if (intention !== null && (first === null || intention.act.at < first.intention.act.at))
        first = { player, intention }
    }
    return first
  }

  private async listen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        for await (const { kind, id } of changes(this.stage.listener, signal)) {
          if (kind === 'assignment') this.attention.changed(id)
        }
      } catch (error) {
        if (!stopped(signal)) this.tally.add(`stream lost (${messageOf(error)})`)
      }
      await rested(recovery, signal)
    }
  }

  private async report(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await rested(reporting, signal)
      const line = this.tally.line()
      if (line !== null) this.stage.log(line)
    }
  }
}

/** Asked anew each time: the compiler takes a signal it once saw waiting for waiting ever after. */
const stopped = (signal: AbortSignal): boolean => signal.aborted

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** `papers/d1/reply` is a reply. */
const nameOf = (path: string): string => path.split('/').at(-1) ?? path

async function rested(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await pause(milliseconds, undefined, { signal }).catch(() => undefined)
}
