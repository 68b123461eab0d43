import type { AssignmentCounts } from '@luoshi/contracts'
import { figuresOf, stageNames, sumOf, type Stage } from '@luoshi/domain'
import type { AssignmentCount, DepartmentCount } from '@luoshi/persistence'
import { grouped } from '../views/grouped'

/** All the board's figures from one set of counts, so that they always add up. */
export const countsView = (
  counts: readonly AssignmentCount[],
  departments: readonly DepartmentCount[],
): AssignmentCounts => ({
  ...figuresOf(counts),
  byStage: Object.fromEntries(
    stageNames.map((stage) => [stage, sumOf(counts.filter((one) => one.stage === stage))]),
  ) as Record<Stage, number>,
  byPlan: grouped(counts, ({ planId }) => planId).map(([planId, group]) => ({
    planId,
    planTitle: group[0]?.planTitle ?? '',
    drill: group[0]?.drill ?? false,
    ...figuresOf(group),
  })),
  byDepartment: grouped(departments, ({ departmentId }) => departmentId).map(([departmentId, group]) => ({
    departmentId,
    name: group[0]?.name ?? '',
    ...figuresOf(group),
  })),
})
