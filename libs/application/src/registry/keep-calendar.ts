import { NotFound, RuleBroken, type Actor, type CalendarOverride, type ChinaDate } from '@luoshi/domain'
import type { KeepingPorts } from './keeping-ports'
import type { KeptDay } from '../ports/registry-keeping'
import { keepersOnly } from './keepers'

/** `version` is null for a date nothing was decided about yet. */
function dayBased(days: readonly KeptDay[], date: ChinaDate, version: number | null): KeptDay | null {
  const found = days.find((day) => day.date === date) ?? null
  if ((found?.version ?? null) !== version) throw new RuleBroken('registry.version-conflict')
  return found
}

/** Decides that a date is worked or off, whatever was published. */
export async function decideDay(
  { keeping }: KeepingPorts,
  { actor, version, day }: { actor: Actor; version: number | null; day: CalendarOverride },
): Promise<void> {
  keepersOnly(actor)
  await keeping.transact(({ days }) => {
    const before = dayBased(days, day.date, version)
    const after = { ...day, version: (before?.version ?? 0) + 1 }
    return { change: { days: { saved: [after] } }, answer: null }
  })
}

/** Takes a decision back: the date is again what was published. */
export async function releaseDay(
  { keeping }: KeepingPorts,
  { actor, version, date }: { actor: Actor; version: number; date: ChinaDate },
): Promise<void> {
  keepersOnly(actor)
  await keeping.transact(({ days }) => {
    if (!days.some((day) => day.date === date)) throw new NotFound('calendar-day')
    dayBased(days, date, version)
    return { change: { days: { removed: [date] } }, answer: null }
  })
}
