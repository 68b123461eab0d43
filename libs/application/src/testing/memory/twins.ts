import { dossierKey, leadOf, NotFound, type Report } from '@luoshi/domain'
import type { Plan } from '../../ports/plan-store'
import type { OtherTask, SharableReport, TwinDecision, Twins, TwinWrites } from '../../ports/twins'
import { taskWords } from '../../twin/decide-twin'
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

interface Side {
  kept: KeptAssignment
  plan: Plan
}

function sideOf(record: MemoryRecord, draftId: string): Side[] {
  const open = (kept: KeptAssignment) => kept.draftId === draftId && kept.state.closedAt === null
  const kept = [...record.assignments.values()].find(open)
  const plan = record.plans.get(kept?.planId ?? '')?.plan
  return kept === undefined || plan === undefined || (plan.drill && plan.status === 'ended') ? [] : [{ kept, plan }]
}

/** Periods the department owes there, of a report it never handed in. */
function owedPeriods({ kept: { state, todos } }: Side, departmentId: string): string[] {
  const party = state.parties.find((one) => one.departmentId === departmentId && one.status === 'acknowledged')
  const owed = todos.filter(({ kind, partyId }) => kind === 'report' && partyId === party?.id)
  return owed.flatMap(({ reference }) => reference ?? [])
}

function sharable(from: Side, to: Side): SharableReport[] {
  const lead = leadOf(from.kept.state)
  if (lead === undefined || from.plan.drill !== to.plan.drill) return []
  const { id: assignmentId, number } = from.kept.state
  return owedPeriods(to, lead.departmentId).flatMap((period) => {
    const key = dossierKey.report({ period, partyId: lead.id })
    const item = from.kept.dossier.find((one) => one.kind === 'report' && one.key === key)
    const { status, submittedBy, progress, problems, nextSteps } = (item?.fields ?? {}) as Partial<Report>
    if (status !== 'submitted' || !submittedBy) return []
    const text = { progress: progress ?? '', problems: problems ?? '', nextSteps: nextSteps ?? '' }
    return [
      {
        ...{ ...text, period, submittedBy, to: to.kept.state.id },
        from: { assignmentId, number, planTitle: from.plan.title },
      },
    ]
  })
}

/** Decisions about twins that are forgotten. */
export const memoryTwins = (record: MemoryRecord): Twins => ({
  others: async function* (planId) {
    yield await Promise.resolve(others(record, planId))
  },
  other: (planId, draftId) =>
    Promise.resolve().then(() => {
      const found = others(record, planId).find(({ draft }) => draft.id === draftId)
      if (found === undefined) throw new NotFound('draft')
      return found
    }),
  decisions: (planId) =>
    Promise.resolve(
      [...record.twins.values()].filter(({ draftIds }) =>
        draftIds.some((id) => record.drafts.get(id)?.planId === planId),
      ),
    ),
  sharable: (assignmentId, limit) =>
    Promise.resolve(
      [...record.twins.values()]
        .flatMap(({ draftIds: [one, other], state }) => (state === 'linked' ? [[one, other] as const] : []))
        .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
        .flatMap(([from, to]) =>
          sideOf(record, from).flatMap((source) => sideOf(record, to).flatMap((target) => sharable(source, target))),
        )
        .filter(({ from, to }) => assignmentId === null || [from.assignmentId, to].includes(assignmentId))
        .slice(0, limit),
    ),
})

/** Notes decisions that are forgotten. */
export const memoryTwinWrites = (record: MemoryRecord): TwinWrites => ({
  decide: (decision) =>
    Promise.resolve().then(() => {
      record.twins.set(keyOf(decision), decision)
    }),
})
