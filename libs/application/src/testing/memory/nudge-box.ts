import type { NudgeBox } from '../../ports/nudge-box'
import type { MemoryRecord } from './record'

/** Nudges that are forgotten with the rest. */
export const memoryNudgeBox = (record: MemoryRecord): NudgeBox => ({
  pending: (limit) => Promise.resolve(record.nudges.slice(0, limit)),
  delivered: (ids) => {
    record.nudges = record.nudges.filter((nudge) => !ids.includes(nudge.id))
    return Promise.resolve()
  },
  oldest: () => Promise.resolve(record.nudges[0]?.createdAt ?? null),
  overdue: (before, limit) => {
    const assignments = [...record.assignments.values()]
      .filter(({ state, planId }) => {
        const plan = record.plans.get(planId)?.plan
        return state.filedAt === null && !(plan?.drill === true && plan.status === 'ended')
      })
      .map(({ state, run, nextDueAt }) => ({
        process: 'assignment' as const,
        subjectId: state.id,
        run,
        due: nextDueAt,
      }))
    const plans = [...record.plans.values()]
      .filter(({ plan }) => plan.status === 'issued')
      .map(({ plan, nextMomentAt }) => ({
        process: 'plan' as const,
        subjectId: plan.id,
        run: plan.run,
        due: nextMomentAt,
      }))
    const asleep = [...assignments, ...plans]
      .map(({ due, ...one }) => ({ ...one, due: due ?? Infinity }))
      .filter(({ due }) => due < before)
      .sort((a, b) => a.due - b.due)
    return Promise.resolve(asleep.slice(0, limit).map(({ process, subjectId, run }) => ({ process, subjectId, run })))
  },
})
