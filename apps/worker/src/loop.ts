import type { Logger } from '@temporalio/worker'

/** Work that is done again and again, and at once when something says so. */
export interface Loop {
  wake: () => void
  /** Answers when the turn at hand is over; none begins after that. */
  stop: () => Promise<void>
}

/**
 * Runs `turn` every `everyMs`, or after as many milliseconds as it answers. A turn that fails is logged and tried again; a wake
 * during a turn starts the next without a pause.
 */
export function startLoop(name: string, everyMs: number, log: Logger, turn: () => Promise<number | null>): Loop {
  let woken = false
  let stopped = false
  let interrupt = (): void => undefined

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      interrupt = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const attempt = async (): Promise<number> => {
    try {
      return (await turn()) ?? everyMs
    } catch (error) {
      log.warn(`${name} failed and is tried again`, { error })
      return everyMs
    }
  }

  const run = async (): Promise<void> => {
    while (!isStopped()) {
      woken = false
      const next = await attempt()
      if (!isWoken() && !isStopped()) await pause(next)
    }
  }
  const isStopped = (): boolean => stopped
  const isWoken = (): boolean => woken
  const running = run()

  return {
    wake: () => {
      woken = true
      interrupt()
    },
    stop: async () => {
      stopped = true
      interrupt()
      await running
    },
  }
}
