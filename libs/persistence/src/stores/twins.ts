import type { LinkedAssignment, OtherTask, TwinDecision, Twins } from '@luoshi/application'
import type { Assignment } from '@luoshi/domain'
import { In, type DataSource } from 'typeorm'
import { PlanDraftEntity } from '../entities/plan-draft.entity'
import { PlanTwinEntity } from '../entities/plan-twin.entity'
import { available } from './availability'
import { notify } from './notify'
import { draftOf } from './plan-rows'
import { instant, timestamp } from './row'

type OtherRow = Omit<OtherTask, 'draft'> & { draftId: string }

/** Positions are counted in UTF-16 there and in characters here; for likeness that is near enough. */
const others = `SELECT coalesce(substr(plan.text, task_start + 1, task_end - task_start), written) AS task,
    plan_draft.id AS "draftId", plan.title AS "planTitle", plan.status AS "planStatus",
    assignment.id AS "assignmentId"
  FROM plan_draft JOIN plan ON plan.id = plan_draft.plan_id LEFT JOIN assignment ON assignment.draft_id = plan_draft.id
  WHERE plan.id <> $1 AND NOT plan.drill AND plan.status <> 'ended'`

async function otherTasks(database: DataSource, planId: string): Promise<OtherTask[]> {
  const rows = await database.query<OtherRow[]>(others, [planId])
  const ids = rows.map(({ draftId }) => draftId)
  const drafts = await database.getRepository(PlanDraftEntity).findBy({ id: In(ids) })
  const byId = new Map(drafts.map((row) => [row.id, draftOf(row)]))
  return rows.flatMap(({ draftId, ...task }) => {
    const draft = byId.get(draftId)
    return draft === undefined ? [] : [{ ...task, draft }]
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
