import type { RegistryKeeping, RegistryWrites } from '@luoshi/application'
import { available } from './availability'
import { forgetCalendar } from './calendars'
import type { RecordAccess } from './record-access'
import { refuseTakenNames } from './refuse-taken-names'
import { heldRegistry } from './registry-reads'
import { writeRegistry } from './registry-writes'

/** One keeper at a time: the rules look at the whole registry. */
const alone = `SELECT pg_advisory_xact_lock(hashtext('registry'))`

/** The registry, read from PostgreSQL. */
export const registryKeeping = ({ snapshot }: RecordAccess): RegistryKeeping => ({
  read: () => available(() => snapshot(heldRegistry)),
})

export const registryWrites = ({ manager, source, afterwards }: RecordAccess): RegistryWrites => ({
  hold: async () => {
    await manager.query(alone)
    return heldRegistry(manager)
  },
  write: async (change) => {
    if (change.days !== undefined)
      afterwards(() => {
        forgetCalendar(source)
      })
    await refuseTakenNames(() => writeRegistry(manager, change))
  },
})
