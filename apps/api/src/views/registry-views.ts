import type { DepartmentEntry, GroupEntry, PersonEntry } from '@luoshi/application'
import type { KeptDepartmentView, KeptGroupView, PersonView } from '@luoshi/contracts'
import { isoOrNull } from './instants'

export const departmentView = ({ aliases, formerNames, ...entry }: DepartmentEntry): KeptDepartmentView => ({
  ...entry,
  aliases: [...aliases],
  formerNames: [...formerNames],
})

export const groupView = ({ aliases, ...entry }: GroupEntry): KeptGroupView => ({ ...entry, aliases: [...aliases] })

export const personView = ({ lockedUntil, ...entry }: PersonEntry): PersonView => ({
  ...entry,
  lockedUntil: isoOrNull(lockedUntil),
})
