import { taskWords, type OtherTask, type SharableReport, type TwinDecision, type Twins } from '@luoshi/application'
import { In, type DataSource } from 'typeorm'
import { PlanDraftEntity } from '../entities/plan-draft.entity'
import { PlanTwinEntity } from '../entities/plan-twin.entity'
import type { PlanEntity } from '../entities/plan.entity'
import { available } from './availability'
import { notify } from './notify'
import { draftOf } from './plan-rows'
import { instant, timestamp } from './row'

type OtherPlan = Pick<PlanEntity, 'id' | 'title' | 'status' | 'text'>

const otherPlans = `SELECT id, title, status, text FROM plan WHERE id <> $1 AND NOT drill AND status <> 'ended'`
const theirAssignments = `SELECT id, draft_id AS "draftId" FROM assignment WHERE plan_id = ANY ($1)`

/** Each plan's text is read once and cut here: in the database every draft would unpack all of it. */
async function otherTasks(database: DataSource, planId: string): Promise<OtherTask[]> {
  const plans = await database.query<OtherPlan[]>(otherPlans, [planId])
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  const ids = [...byId.keys()]
  const drafts = await database.getRepository(PlanDraftEntity).findBy({ planId: In(ids) })
  const assignments = await database.query<{ id: string; draftId: string }[]>(theirAssignments, [ids])
  const assignmentOf = new Map(assignments.map(({ id, draftId }) => [draftId, id]))
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

const tell = async (database: DataSource, draftIds: readonly string[]): Promise<void> => {
  const plans = await database
    .getRepository(PlanDraftEntity)
    .find({ select: { id: true, planId: true }, where: { id: In([...draftIds]) } })
  for (const { planId } of plans) {
    const { text, values = [] } = notify({ kind: 'plan', id: planId, planId }, { nudge: false, mail: false })
    await database.query(text, values)
  }
}

/** Tasks that several plans hold, in PostgreSQL. */
export function twins(dataSource: DataSource): Twins {
  const decisions = dataSource.getRepository(PlanTwinEntity)
  return {
    others: (planId) => available(() => otherTasks(dataSource, planId)),
    decisions: (planId) =>
      available(async () => {
        const own = 'SELECT id FROM plan_draft WHERE plan_id = :planId'
        const found = await decisions
          .createQueryBuilder('twin')
          .where(`twin.one_draft_id IN (${own}) OR twin.other_draft_id IN (${own})`, { planId })
          .getMany()
        return found.map(decisionOf)
      }),
    decide: ({ draftIds, decidedAt, ...decision }) =>
      available(async () => {
        const [oneDraftId = '', otherDraftId = ''] = [...draftIds].sort()
        const row = { ...decision, oneDraftId, otherDraftId, decidedAt: timestamp(decidedAt) }
        await decisions.upsert(row, ['oneDraftId', 'otherDraftId'])
        await tell(dataSource, draftIds)
      }),
    sharable: (assignmentId, limit) =>
      available(() => dataSource.query<SharableReport[]>(sharable, [assignmentId, limit])),
  }
}
