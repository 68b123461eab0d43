import type { Calendars, Now } from '@luoshi/application'
import { stateCouncilCalendar, type WorkingCalendar } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { CalendarOverrideEntity } from '../entities/calendar-override.entity'
import { available } from './availability'
import type { RecordAccess } from './record-access'

/** How old the overrides in memory may be; another process may have changed them. */
const freshForMs = 10_000

interface Kept {
  calendar: WorkingCalendar
  readAt: number
}

const kept = new WeakMap<DataSource, Kept>()

/** Has the overrides read anew when they are asked for next, because this process has changed them. */
export const forgetCalendar = (dataSource: DataSource): void => {
  kept.delete(dataSource)
}

/** The published calendar with the office's overrides, read again when it is older than ten seconds. */
export function calendars({ manager, source }: RecordAccess, now: Now): Calendars {
  return {
    current: () =>
      available(async () => {
        const known = kept.get(source)
        if (known !== undefined && Math.abs(now() - known.readAt) < freshForMs) return known.calendar
        const readAt = now()
        const overrides = await manager.find(CalendarOverrideEntity)
        const calendar = stateCouncilCalendar(overrides.map(({ date, working, name }) => ({ date, working, name })))
        kept.set(source, { calendar, readAt })
        return calendar
      }),
  }
}
