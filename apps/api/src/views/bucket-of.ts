import type { TodoView } from '@luoshi/contracts'
import { addDays, chinaDate, dateEndingAt, weekday, type Instant } from '@luoshi/domain'

/**
 * When something is to be done, by dates in China at the plan instant `now`: today, this week (through Sunday), later.
 * What is due at 24:00 of a date may be done until then; from that instant it is late.
 */
export function bucketOf(dueAt: Instant | null, now: Instant): TodoView['bucket'] {
  if (dueAt === null) return 'open'
  if (dueAt <= now) return 'late'
  const today = chinaDate(now)
  const due = dateEndingAt(dueAt)
  if (due <= today) return 'today'
  return due <= addDays(today, (7 - weekday(today)) % 7) ? 'week' : 'later'
}
