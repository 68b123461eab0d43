import type { TestDatabase } from '../support/database'

export interface LoggedEvent {
  assignment_id: string
  seq: number
  type: string
  at: Date
  fact: { obligation?: string; rung?: number; partyId?: string; period?: string; month?: string }
  previous_hash: string
  hash: string
}

export const eventsOf = (database: TestDatabase): Promise<LoggedEvent[]> =>
  database.query<LoggedEvent>('SELECT * FROM assignment_event ORDER BY assignment_id, seq')

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

/** Places where a log has a gap or a broken chain. */
export function brokenPlaces(events: readonly LoggedEvent[]): string[] {
  return [...groupBy(events, (event) => event.assignment_id)].flatMap(([id, log]) =>
    log.flatMap((event, index) => {
      const gap = event.seq !== index + 1 ? [`${id}: ${event.seq} stands where ${index + 1} should`] : []
      const previous = log[index - 1]
      const torn = previous !== undefined && event.previous_hash !== previous.hash
      return torn ? [...gap, `${id}: ${event.seq} does not continue ${previous.seq}`] : gap
    }),
  )
}

const climbing = new Set(['Reminded', 'Urged', 'PaperDrafted'])

/** Rungs of each obligation in the order climbed, by assignment and obligation. */
export function laddersClimbed(events: readonly LoggedEvent[]): Map<string, number[]> {
  const steps = events.filter(({ type }) => climbing.has(type))
  const groups = groupBy(steps, ({ assignment_id: id, fact }) => `${id} ${fact.obligation ?? ''}`)
  return new Map([...groups].map(([key, group]) => [key, group.map(({ fact }) => fact.rung ?? -1)]))
}

/** Obligations whose rungs were climbed twice or out of order. */
export const stumbles = (ladders: ReadonlyMap<string, number[]>): string[] =>
  [...ladders]
    .filter(([, rungs]) => rungs.some((rung, index) => index > 0 && rung <= (rungs[index - 1] ?? -1)))
    .map(([key, rungs]) => `${key}: ${rungs.join(' ')}`)

/** What the engine did to an assignment that nobody touched, up to a plan instant: type, time and step. */
export const courseOf = (events: readonly LoggedEvent[], assignmentId: string, until: number): string[] =>
  events
    .filter(({ assignment_id: id, at }) => id === assignmentId && at.getTime() <= until)
    .map(({ type, at, fact }) => `${at.toISOString()} ${type} ${fact.obligation ?? ''} ${fact.rung ?? ''}`)
