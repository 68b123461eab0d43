import type { RegistryKeeping } from '@luoshi/application'
import { RuleBroken } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { available } from './availability'
import { forgetCalendar } from './calendars'
import { heldRegistry } from './registry-reads'
import { writeRegistry } from './registry-writes'
import { violates } from './violation'

const names = ['department_name_once', 'department_group_name_once', 'person_login_once']

/** One keeper at a time: the rules look at the whole registry. */
const alone = `SELECT pg_advisory_xact_lock(hashtext('registry'))`

/** The registry in PostgreSQL. */
export const registryKeeping = (dataSource: DataSource): RegistryKeeping => ({
  read: () => available(() => dataSource.transaction('REPEATABLE READ', heldRegistry)),
  transact: async (work) => {
    try {
      return await available(() =>
        dataSource.transaction(async (manager) => {
          await manager.query(alone)
          const { change, answer } = work(await heldRegistry(manager))
          await writeRegistry(manager, change)
          return answer
        }),
      )
    } catch (error) {
      throw names.some((name) => violates(error, name)) ? new RuleBroken('registry.name-taken') : error
    } finally {
      forgetCalendar(dataSource)
    }
  },
})
