import { z } from 'zod'
import { id, instant } from './common'

export const systemPart = z.enum(['database', 'engine', 'worker', 'mail'])

/** `GET /system`: whether the machine runs, and nothing of what it is used for. */
export const systemView = z.object({
  asOf: instant,
  /** `detail` is what the part itself said, empty while it is up. */
  parts: z.array(z.object({ part: systemPart, state: z.enum(['up', 'down']), detail: z.string() })),
  /** Processes that ask the engine for work. */
  workers: z.int(),
  /** How long the earliest alarm that has passed has been waiting to be acted on, in seconds; 0 when none has. */
  timerLagSeconds: z.int(),
  /** Signals to the engine not delivered yet, and the age of the oldest in seconds. */
  nudges: z.object({ waiting: z.int(), oldestSeconds: z.int() }),
  /** `sentToday` by the calendar of China. */
  mail: z.object({ pending: z.int(), failed: z.int(), sentToday: z.int() }),
  people: z.object({
    active: z.int(),
    locked: z.array(z.object({ id, login: z.string(), name: z.string(), lockedUntil: instant })),
  }),
  calendar: z.object({ lastPublishedYear: z.string() }),
})
export type SystemView = z.infer<typeof systemView>

/** `GET /system/due-work`: whether what falls due is being done now: reminders, urgings, drafts, lights. */
export const dueWorkView = z.object({ running: z.boolean() })
export type DueWorkView = z.infer<typeof dueWorkView>
