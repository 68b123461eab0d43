import { z } from 'zod'
import { instant } from './common'

export const eventView = z.object({
  seq: z.int(),
  at: instant,
  recordedAt: instant,
  type: z.string(),
  actorName: z.string(),
  /** The entry as a sentence, e.g. 市经信局签收. */
  text: z.string(),
  /** What the person wrote, where something was written. */
  note: z.string().nullable(),
  hash: z.string(),
})
export type EventView = z.infer<typeof eventView>

/** A page of the log, newest first. `nextBefore` is the `before` of the next page, null at the log's beginning. */
export const eventList = z.object({
  items: z.array(eventView),
  /** Whether the entries of this page are sealed as they stand and linked to each other and to the one before them. */
  intact: z.boolean(),
  nextBefore: z.int().nullable(),
})
export type EventList = z.infer<typeof eventList>
