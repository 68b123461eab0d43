import type { RefusalCode } from '@luoshi/domain'
import type { Draft, DraftParty } from '../ports/plan-store'
import type { Department, DepartmentGroup } from '../ports/registry'

/** Why something cannot be confirmed or issued: a refusal's code with what fills its sentence. */
export interface Obstacle {
  code: RefusalCode
  details: Readonly<Record<string, string>>
}

export interface Rosters {
  departments: ReadonlyMap<string, Department>
  groups: ReadonlyMap<string, DepartmentGroup>
}

export const rostersOf = (departments: readonly Department[], groups: readonly DepartmentGroup[]): Rosters => ({
  departments: new Map(departments.map((one) => [one.id, one])),
  groups: new Map(groups.map((one) => [one.id, one])),
})

const obstacle = (code: RefusalCode, details: Record<string, string> = {}): Obstacle => ({ code, details })

function leadObstacles(parties: readonly DraftParty[]): Obstacle[] {
  const leads = parties.filter((party) => party.role === 'lead')
  if (leads.length === 0) return [obstacle('draft.no-lead')]
  if (leads.length > 1) return [obstacle('draft.several-leads')]
  return leads.some((party) => party.kind === 'group') ? [obstacle('draft.group-lead')] : []
}

function departmentObstacles(name: string, department: Department | undefined): Obstacle[] {
  if (department === undefined) return [obstacle('draft.unmatched-department', { name })]
  const dissolvedOn = department.dissolved?.on
  return dissolvedOn === undefined
    ? []
    : [obstacle('draft.department-dissolved', { name: department.name, dissolvedOn })]
}

function partyObstacles(
  { kind, name, departmentId, groupId }: DraftParty,
  { departments, groups }: Rosters,
): Obstacle[] {
  switch (kind) {
    case 'person':
      return [obstacle('draft.person-party', { name })]
    case 'department':
      return departmentObstacles(name, departments.get(departmentId ?? ''))
    case 'group': {
      const group = groups.get(groupId ?? '')
      if (group === undefined) return [obstacle('draft.unmatched-department', { name })]
      return group.members.length === 0 ? [obstacle('draft.group-empty', { name })] : []
    }
  }
}

function repeated(parties: readonly DraftParty[]): Obstacle[] {
  const named = parties.filter((party) => party.departmentId !== null)
  const again = named.filter(
    (party, index) => named.findIndex((other) => other.departmentId === party.departmentId) < index,
  )
  return again.map(({ name }) => obstacle('draft.department-twice', { name }))
}

/** All that stands in the way of confirming a draft, in the order in which the office would put it right. */
export function draftObstacles({ parties, dueOn, ongoing }: Draft, rosters: Rosters): Obstacle[] {
  return [
    ...leadObstacles(parties),
    ...parties.flatMap((party) => partyObstacles(party, rosters)),
    ...repeated(parties),
    ...(dueOn === null && !ongoing ? [obstacle('draft.no-due-date')] : []),
  ]
}
