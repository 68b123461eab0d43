import { NotFound, RuleBroken } from '@luoshi/domain'
import type { ProgressCheck, ProgressChecks, ProgressCheckWrites } from '../../ports/progress-checks'
import type { MemoryRecord } from './record'

function kept(record: MemoryRecord, checkId: string): ProgressCheck {
  const check = record.checks.get(checkId)
  if (check === undefined) throw new NotFound('progress-check')
  return check
}

const same = (one: ProgressCheck, other: ProgressCheck): boolean =>
  one.planId === other.planId && one.kind === other.kind && one.period === other.period

/** Progress checks that are forgotten with the rest. */
export const memoryChecks = (record: MemoryRecord): ProgressChecks => ({
  find: (checkId) => Promise.resolve().then(() => kept(record, checkId)),
  standings: (planId) =>
    Promise.resolve(
      [...record.assignments.values()]
        .filter((one) => one.planId === planId)
        .sort((a, b) => a.ordinal - b.ordinal)
        .map(({ state }) => {
          const open = state.closedAt === null
          return { stage: state.stage, light: state.light, state: open && state.light !== 'green' ? state : null }
        }),
    ),
})

/** Opens and concludes checks that are forgotten. */
export const memoryCheckWrites = (record: MemoryRecord): ProgressCheckWrites => ({
  open: (check) => {
    const there = [...record.checks.values()].some((one) => same(one, check))
    if (!there) record.checks.set(check.id, check)
    return Promise.resolve(!there)
  },
  conclude: (checkId, { text, personId, at }) =>
    Promise.resolve().then(() => {
      const check = kept(record, checkId)
      if (check.conclusion !== null) throw new RuleBroken('check.concluded')
      record.checks.set(checkId, { ...check, conclusion: { text, by: personId, at } })
    }),
})
