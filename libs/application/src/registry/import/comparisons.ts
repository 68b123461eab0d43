import type { RegistrySubject } from '@luoshi/domain'
import { compareCalendar } from './compare-calendar'
import { compareDepartments } from './compare-departments'
import { compareGroups } from './compare-groups'
import { comparePeople } from './compare-people'
import type { Compare } from './comparison'

/** How a sheet of each list is held against the registry. */
export const comparisons: Readonly<Record<RegistrySubject, Compare>> = {
  departments: compareDepartments,
  groups: compareGroups,
  people: comparePeople,
  calendar: compareCalendar,
}
