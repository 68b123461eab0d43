import { taskWords, type LinkedAssignment, type OtherTask, type TwinDecision, type Twins } from '@luoshi/application'
import type { Assignment } from '@luoshi/domain'
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

const side = (name: string): string =>
  `json_build_object('state', ${name}.state, 'planTitle', ${name}_plan.title, 'drill', ${name}_plan.drill) AS ${name}`

/** A lead is asked for a report on one side and not, or no more, on the other. */
const owedOnOneSide = `EXISTS (SELECT 1 FROM todo owed WHERE owed.assignment_id IN (one.id, other.id) AND owed.kind = 'report'
  AND owed.department_id IN (one.lead_department_id, other.lead_department_id)
  AND NOT EXISTS (SELECT 1 FROM todo same WHERE same.assignment_id IN (one.id, other.id) AND same.kind = 'report'
    AND same.assignment_id <> owed.assignment_id AND same.department_id = owed.department_id
    AND same.reference = owed.reference))`

const linked = `SELECT ${side('one')}, ${side('other')} FROM plan_twin
  JOIN assignment one ON one.draft_id = one_draft_id JOIN plan one_plan ON one_plan.id = one.plan_id
  JOIN assignment other ON other.draft_id = other_draft_id JOIN plan other_plan ON other_plan.id = other.plan_id
  WHERE plan_twin.state = 'linked' AND one.closed_at IS NULL AND other.closed_at IS NULL
    AND ($1::uuid IS NULL OR $1 IN (one.id, other.id)) AND ${owedOnOneSide}`

interface LinkedRow {
  one: LinkedAssignment & { state: Assignment }
  other: LinkedAssignment & { state: Assignment }
}

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
    linked: (assignmentId) =>
      available(async () => {
        const rows = await dataSource.query<LinkedRow[]>(linked, [assignmentId])
        return rows.map(({ one, other }): [LinkedAssignment, LinkedAssignment] => [one, other])
      }),
  }
}
