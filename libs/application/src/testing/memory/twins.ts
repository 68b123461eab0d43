import type { LinkedAssignment, OtherTask, TwinDecision, Twins } from '../../ports/twins'
import { taskWords } from '../../plans/workbench/decide-twin'
import type { KeptAssignment, MemoryRecord } from './record'

const keyOf = ({ draftIds }: Pick<TwinDecision, 'draftIds'>): string => [...draftIds].sort().join(' ')

function others(record: MemoryRecord, planId: string): OtherTask[] {
  return [...record.drafts.values()].flatMap((draft) => {
    const kept = record.plans.get(draft.planId)
    const plan = kept?.plan
    if (plan === undefined || plan.id === planId || plan.drill || plan.status === 'ended') return []
    const assignment = [...record.assignments.values()].find((kept) => kept.draftId === draft.id)
    const task = taskWords(kept?.source.text ?? '', draft)
    return [{ draft, task, planTitle: plan.title, planStatus: plan.status, assignmentId: assignment?.state.id ?? null }]
  })
}

function linkedSide(record: MemoryRecord, draftId: string): LinkedAssignment | null {
  const open = (kept: KeptAssignment) => kept.draftId === draftId && kept.state.closedAt === null
  const kept = [...record.assignments.values()].find(open)
  const plan = record.plans.get(kept?.planId ?? '')?.plan
  return kept === undefined || plan === undefined
    ? null
    : { state: kept.state, planTitle: plan.title, drill: plan.drill }
}

/** Decisions about twins that are forgotten. */
export const memoryTwins = (record: MemoryRecord): Twins => ({
  others: (planId) => Promise.resolve(others(record, planId)),
  decisions: (planId) =>
    Promise.resolve(
      [...record.twins.values()].filter(({ draftIds }) =>
        draftIds.some((id) => record.drafts.get(id)?.planId === planId),
      ),
    ),
  decide: (decision) =>
    Promise.resolve().then(() => {
      record.twins.set(keyOf(decision), decision)
    }),
  linked: (assignmentId) =>
    Promise.resolve(
      [...record.twins.values()].flatMap(({ draftIds, state }): [LinkedAssignment, LinkedAssignment][] => {
        const [one, other] = [linkedSide(record, draftIds[0]), linkedSide(record, draftIds[1])]
        if (state !== 'linked' || one === null || other === null) return []
        const asked = assignmentId === null || [one, other].some((side) => side.state.id === assignmentId)
        return asked ? [[one, other]] : []
      }),
    ),
})
