import type { ChainedEvent } from '@luoshi/application'
import type { EventView } from '@luoshi/contracts'
import { actorName, describeEvent, type Actor, type FactType, type Named } from '@luoshi/domain'
import { iso } from '../views/instants'

/** What goes on between drafting and signing is the office's own affair. */
const internal = new Set<FactType>(['PaperDrafted', 'PaperDismissed', 'PaperWithdrawn'])

/** The papers that entries of a log speak of. */
export const papersNamed = (events: readonly ChainedEvent[]): string[] => [
  ...new Set(events.flatMap(({ fact }) => ('paperId' in fact ? [fact.paperId] : []))),
]

/** The timeline as the actor may read it. */
export const eventViews = (events: readonly ChainedEvent[], named: Named, actor: Actor): EventView[] =>
  events
    .filter(({ fact }) => actor.departmentId === null || !internal.has(fact.type))
    .map((event) => ({
      seq: event.seq,
      at: iso(event.at),
      recordedAt: iso(event.recordedAt),
      type: event.fact.type,
      actorName: actorName(event.actor),
      ...describeEvent(event, named),
      hash: event.hash,
    }))
