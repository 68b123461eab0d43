import type { Instant } from '@luoshi/domain'

/** An instant as it crosses HTTP: ISO 8601 in UTC. */
export const iso = (at: Instant): string => new Date(at).toISOString()

export const isoOrNull = (at: Instant | null): string | null => (at === null ? null : iso(at))
