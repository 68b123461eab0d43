import { RuleBroken } from '@luoshi/domain'
import { available } from './availability'
import { violates } from './violation'

const names = ['department_name_once', 'department_group_name_once', 'person_login_once']

/** Writes to the registry; a name or log-in that is another's throws `RuleBroken('registry.name-taken')`. */
export async function refuseTakenNames<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await available(work)
  } catch (error) {
    throw names.some((name) => violates(error, name)) ? new RuleBroken('registry.name-taken') : error
  }
}
