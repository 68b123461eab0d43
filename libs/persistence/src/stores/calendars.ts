import type { Calendars, Now } from '@luoshi/application'
import { stateCouncilCalendar, type WorkingCalendar } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { CalendarOverrideEntity } from '../entities/calendar-override.entity'
import { available } from './availability'

/** How old the overrides in memory may be; another process may have changed them. */
const freshForMs = 10_000

/** The published calendar with the office's overrides, read again when it is older than ten seconds. */
export function calendars(dataSource: DataSource, now: Now): Calendars & { forget(): void } {
  let kept: { calendar: WorkingCalendar; readAt: number } | null = null
  return {
    /** Reads the overrides anew when asked next, because this process has changed them. */
    forget: () => {
      kept = null
    },
    current: () =>
      available(async () => {
        if (kept !== null && Math.abs(now() - kept.readAt) < freshForMs) return kept.calendar
        const readAt = now()
        const overrides = await dataSource.getRepository(CalendarOverrideEntity).find()
        const calendar = stateCouncilCalendar(overrides.map(({ date, working, name }) => ({ date, working, name })))
        kept = { calendar, readAt }
        return calendar
      }),
  }
}
