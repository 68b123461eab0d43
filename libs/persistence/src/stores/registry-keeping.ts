import type { RegistryKeeping } from '@luoshi/application'
import type { DataSource } from 'typeorm'
import { available } from './availability'
import { forgetCalendar } from './calendars'
import { refuseTakenNames } from './refuse-taken-names'
import { heldRegistry } from './registry-reads'
import { writeRegistry } from './registry-writes'

/** One keeper at a time: the rules look at the whole registry. */
const alone = `SELECT pg_advisory_xact_lock(hashtext('registry'))`

/** The registry in PostgreSQL. */
export const registryKeeping = (dataSource: DataSource): RegistryKeeping => ({
  read: () => available(() => dataSource.transaction('REPEATABLE READ', heldRegistry)),
  transact: async (work) => {
    try {
      return await refuseTakenNames(() =>
        dataSource.transaction(async (manager) => {
          await manager.query(alone)
          const { change, answer } = work(await heldRegistry(manager))
          await writeRegistry(manager, change)
          return answer
        }),
      )
    } finally {
      forgetCalendar(dataSource)
    }
  },
})
