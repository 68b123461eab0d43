import type { AssignmentCounts } from '@luoshi/contracts'
import { figuresOf, stageNames, type Stage } from '@luoshi/domain'
import type { AssignmentCount, DepartmentCount } from '@luoshi/persistence'
import { grouped } from '../views/grouped'

const sum = (counted: readonly { count: number }[]): number => counted.reduce((total, { count }) => total + count, 0)

/** All the board's figures from one set of counts, so that they always add up. */
export const countsView = (
  counts: readonly AssignmentCount[],
  departments: readonly DepartmentCount[],
): AssignmentCounts => ({
  ...figuresOf(counts),
  byStage: Object.fromEntries(
    stageNames.map((stage) => [stage, sum(counts.filter((one) => one.stage === stage))]),
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
