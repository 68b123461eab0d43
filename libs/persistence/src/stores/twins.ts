import {
  taskWords,
  type OtherTask,
  type SharableReport,
  type TwinDecision,
  type Twins,
  type TwinWrites,
} from '@luoshi/application'
import { NotFound } from '@luoshi/domain'
import { In, type EntityManager } from 'typeorm'
import { PlanDraftEntity } from '../entities/plan-draft.entity'
import { PlanTwinEntity } from '../entities/plan-twin.entity'
import type { PlanEntity } from '../entities/plan.entity'
import { available } from './availability'
import { draftOf } from './plan-rows'
import type { RecordAccess } from './record-access'
import { instant, timestamp } from './row'

type OtherPlan = Pick<PlanEntity, 'id' | 'title' | 'status' | 'text'>

const otherPlans = `SELECT id, title, status, text FROM plan WHERE id <> $1 AND NOT drill AND status <> 'ended'
  AND ($2::uuid IS NULL OR id = (SELECT plan_id FROM plan_draft WHERE plan_draft.id = $2))`
const theirAssignments = `SELECT id, draft_id AS "draftId" FROM assignment WHERE plan_id = ANY ($1) AND ($2::uuid IS NULL OR draft_id = $2)`

/**
 * Drafts of other plans, or one of them. Each plan's text is read once and cut here: in the database every draft would unpack
 * all of it.
 */
async function otherTasks(manager: EntityManager, planId: string, draftId: string | null): Promise<OtherTask[]> {
  const plans = await manager.query<OtherPlan[]>(otherPlans, [planId, draftId])
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  const ids = [...byId.keys()]
  const where = draftId === null ? { planId: In(ids) } : { planId: In(ids), id: draftId }
  const drafts = await manager.findBy(PlanDraftEntity, where)
  const assignments = await manager.query<{ id: string; draftId: string }[]>(theirAssignments, [ids, draftId])
  const assignmentOf = new Map(assignments.map((one) => [one.draftId, one.id]))
  return drafts.map(draftOf).flatMap((draft) => {
    const plan = byId.get(draft.planId)
    if (plan === undefined) return []
    const task = taskWords(plan.text, draft)
    const assignmentId = assignmentOf.get(draft.id) ?? null
    return [{ draft, task, planTitle: plan.title, planStatus: plan.status, assignmentId }]
  })
}

const decisionOf = ({ oneDraftId, otherDraftId, state, decidedBy, decidedAt }: PlanTwinEntity): TwinDecision => ({
  draftIds: [oneDraftId, otherDraftId],
  ...{ state, decidedBy, decidedAt: instant(decidedAt) },
})

/** Both sides of each link in turn, with the department that leads the one and owes the other. */
const sharable = `
SELECT json_build_object('assignmentId', source.id, 'number', source.number, 'planTitle', source_plan.title) AS "from",
  target.id AS "to", owed.reference AS period, report.body ->> 'progress' AS progress, report.body ->> 'problems' AS problems,
  report.body ->> 'nextSteps' AS "nextSteps", report.body -> 'submittedBy' AS "submittedBy"
FROM plan_twin
CROSS JOIN LATERAL (VALUES (one_draft_id, other_draft_id), (other_draft_id, one_draft_id)) AS way (source_draft, target_draft)
JOIN assignment source ON source.draft_id = source_draft JOIN plan source_plan ON source_plan.id = source.plan_id
JOIN assignment target ON target.draft_id = target_draft JOIN plan target_plan ON target_plan.id = target.plan_id
JOIN assignment_party lead ON lead.assignment_id = source.id AND lead.role = 'lead' AND lead.status <> 'removed'
JOIN assignment_party party
  ON party.assignment_id = target.id AND party.department_id = lead.department_id AND party.status = 'acknowledged'
JOIN todo owed ON owed.assignment_id = target.id AND owed.kind = 'report' AND owed.party_id = party.party_id
JOIN dossier_item report ON report.assignment_id = source.id AND report.kind = 'report'
  AND report.body @> jsonb_build_object('partyId', lead.party_id, 'period', owed.reference, 'status', 'submitted')
WHERE plan_twin.state = 'linked' AND source.closed_at IS NULL AND target.closed_at IS NULL
  AND source_plan.drill = target_plan.drill AND NOT (target_plan.drill AND target_plan.status = 'ended')
  AND jsonb_typeof(report.body -> 'submittedBy') = 'object'
  AND ($1::uuid IS NULL OR $1 IN (source.id, target.id))
ORDER BY target.id, owed.reference LIMIT $2`

/** Tasks that several plans hold, read from PostgreSQL. */
export const twins = ({ manager }: RecordAccess): Twins => ({
  others: (planId) => available(() => otherTasks(manager, planId, null)),
  other: (planId, draftId) =>
    available(async () => {
      const [found] = await otherTasks(manager, planId, draftId)
      if (found === undefined) throw new NotFound('draft')
      return found
    }),
  decisions: (planId) =>
    available(async () => {
      const own = 'SELECT id FROM plan_draft WHERE plan_id = :planId'
      const found = await manager
        .createQueryBuilder(PlanTwinEntity, 'twin')
        .where(`twin.one_draft_id IN (${own}) OR twin.other_draft_id IN (${own})`, { planId })
        .getMany()
      return found.map(decisionOf)
    }),
  sharable: (assignmentId, limit) => available(() => manager.query<SharableReport[]>(sharable, [assignmentId, limit])),
})

export const twinWrites = ({ manager, tell }: RecordAccess): TwinWrites => ({
  decide: async ({ draftIds, decidedAt, ...decision }) => {
    const [oneDraftId = '', otherDraftId = ''] = [...draftIds].sort()
    const row = { ...decision, oneDraftId, otherDraftId, decidedAt: timestamp(decidedAt) }
    await manager.upsert(PlanTwinEntity, row, ['oneDraftId', 'otherDraftId'])
    const where = { id: In([...draftIds]) }
    const drafts = await manager.find(PlanDraftEntity, { select: { id: true, planId: true }, where })
    for (const { planId } of drafts) tell({ kind: 'plan', id: planId, planId })
  },
})
