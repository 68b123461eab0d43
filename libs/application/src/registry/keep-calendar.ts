import { NotFound, type CalendarOverride, type ChinaDate } from '@luoshi/domain'
import { change, type Asked, type Based } from '../change'
import type { Ports } from '../ports/ports'
import type { KeptDay } from '../ports/registry-keeping'
import { keepersOnly } from './keepers'

/** What the office has decided about a date, null while nothing. Its version is 0 then, which no decision has. */
const heldDay = (date: ChinaDate, version: number | null): Based<KeptDay | null> => ({
  hold: async (tx) => (await tx.keeping.hold()).days.find((day) => day.date === date) ?? null,
  expected: {
    ...{ what: 'calendar-day', version: version ?? 0, conflict: 'registry.version-conflict' },
    versionOf: (day) => day?.version ?? 0,
    show: (_tx, day) => Promise.resolve(day),
  },
})

/** Decides that a date is worked or off, whatever was published. `version` is null where nothing was decided yet. */
export async function decideDay(
  ports: Ports,
  { version, day, ...asked }: Asked & { version: number | null; day: CalendarOverride },
): Promise<void> {
  keepersOnly(asked.actor)
  await change(ports, { ...asked, based: heldDay(day.date, version) }, async (tx, before) => {
    await tx.keeping.write({ days: { saved: [{ ...day, version: (before?.version ?? 0) + 1 }] } })
    return null
  })
}

/** Takes a decision back: the date is again what was published. */
export async function releaseDay(
  ports: Ports,
  { version, date, ...asked }: Asked & { version: number; date: ChinaDate },
): Promise<void> {
  keepersOnly(asked.actor)
  const { hold, ...based } = heldDay(date, version)
  const holdDecided = async (...on: Parameters<typeof hold>): Promise<KeptDay | null> => {
    const day = await hold(...on)
    if (day === null) throw new NotFound('calendar-day')
    return day
  }
  await change(ports, { ...asked, based: { ...based, hold: holdDecided } }, async (tx) => {
    await tx.keeping.write({ days: { removed: [date] } })
    return null
  })
}
