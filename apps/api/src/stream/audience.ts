import type { StreamEvent } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { seenAssignments } from '@luoshi/persistence'
import type { DataSource } from 'typeorm'

/** One event for each thing that changed, however often it did. */
export const once = (events: readonly StreamEvent[]): StreamEvent[] => [
  ...new Map(events.map((event) => [`${event.kind} ${event.id}`, event])).values(),
]

/** Of what changed, what the actor may know of: a department its own assignments, the office all, mail the office alone. */
export async function audible(
  database: DataSource,
  actor: Actor,
  events: readonly StreamEvent[],
): Promise<StreamEvent[]> {
  switch (actor.role) {
    case 'coordinator':
    case 'director':
      return [...events]
    case 'leader':
      return events.filter((event) => event.kind !== 'mail')
    case 'clerk':
    case 'head': {
      const changed = events.filter((event) => event.kind === 'assignment')
      const seen = await seenAssignments(
        database,
        actor,
        changed.map((event) => event.id),
      )
      return changed.filter((event) => seen.has(event.id))
    }
    case 'admin':
      return []
  }
}
