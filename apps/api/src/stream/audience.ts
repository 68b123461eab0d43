import type { StreamEvent } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { seenAssignments } from '@luoshi/persistence'
import type { DataSource } from 'typeorm'

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
      const changed = events.filter(({ kind }) => kind === 'assignment').map(({ id }) => id)
      const seen = await seenAssignments(database, actor, changed)
      return events.filter(({ kind, id }) => kind === 'all' || (kind === 'assignment' && seen.has(id)))
    }
    case 'admin':
      return []
  }
}
