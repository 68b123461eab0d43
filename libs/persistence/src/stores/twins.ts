import {
  taskWords,
  type OtherTask,
  type SharableReport,
  type TwinDecision,
  type TwinDraft,
  type Twins,
  type TwinWrites,
} from '@luoshi/application'
import { NotFound } from '@luoshi/domain'
import { In, type EntityManager } from 'typeorm'
import { PlanDraftEntity } from '../entities/plan-draft.entity'
import { PlanTwinEntity } from '../entities/plan-twin.entity'
import type { PlanEntity } from '../entities/plan.entity'
import { drillRests } from '../queries/drill-rests'
import { available } from './availability'
import { span } from './plan-rows'
import type { RecordAccess } from './record-access'
import { instant, timestamp } from './row'

/** Rows that are unpacked in a few milliseconds. */
const TASKS_AT_ONCE = 100

type OtherPlan = Pick<PlanEntity, 'title' | 'status' | 'text'>
type TheirDraft = Omit<TwinDraft, 'planId' | 'taskSpan'> &
  Pick<PlanDraftEntity, 'taskStart' | 'taskEnd'> & { assignmentId: string | null }

const otherPlans = `SELECT id FROM plan WHERE id <> $1 AND NOT drill AND status <> 'ended'
  AND ($2::uuid IS NULL OR id = (SELECT plan_id FROM plan_draft WHERE plan_draft.id = $2)) ORDER BY id`
const theirWords = `SELECT title, status, text FROM plan WHERE id = $1 AND NOT drill AND status <> 'ended'`
const theirDrafts = `
SELECT draft.id, draft.number, draft.title, written, task_start AS "taskStart", task_end AS "taskEnd", parties,
  draft.due_on::text AS "dueOn", (SELECT id FROM assignment WHERE draft_id = draft.id LIMIT 1) AS "assignmentId"
FROM plan_draft draft
WHERE draft.plan_id = $1 AND ($2::uuid IS NULL OR draft.id = $2) AND ($3::uuid IS NULL OR draft.id > $3)
ORDER BY draft.id LIMIT $4`

/**
 * Drafts of other plans, or one of them, some at a time. Each plan's text is read once and cut here: in the database every draft
 * would unpack all of it.
 */
async function* otherTasks(
  manager: EntityManager,
  planId: string,
  draftId: string | null,
): AsyncGenerator<readonly OtherTask[]> {
  const plans = await available(() => manager.query<{ id: string }[]>(otherPlans, [planId, draftId]))
  for (const { id } of plans) {
    const [plan] = await available(() => manager.query<OtherPlan[]>(theirWords, [id]))
    if (plan === undefined) continue
    let after: string | null = null
    do {
      const page: TheirDraft[] = await available(() => manager.query(theirDrafts, [id, draftId, after, TASKS_AT_ONCE]))
      yield page.map(({ assignmentId, taskStart, taskEnd, ...row }) => {
        const draft = { ...row, planId: id, taskSpan: span(taskStart, taskEnd) }
        const task = taskWords(plan.text, draft)
        return { draft, task, planTitle: plan.title, planStatus: plan.status, assignmentId }
      })
      after = page.length < TASKS_AT_ONCE ? null : (page.at(-1)?.id ?? null)
    } while (after !== null)
  }
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
  AND source_plan.drill = target_plan.drill AND NOT ${drillRests('target_plan')}
  AND jsonb_typeof(report.body -> 'submittedBy') = 'object'
  AND ($1::uuid IS NULL OR $1 IN (source.id, target.id))
ORDER BY target.id, owed.reference LIMIT $2`

/** Tasks that several plans hold, read from PostgreSQL. */
export const twins = ({ manager }: RecordAccess): Twins => ({
  others: (planId) => otherTasks(manager, planId, null),
  other: async (planId, draftId) => {
    for await (const [found] of otherTasks(manager, planId, draftId)) if (found !== undefined) return found
    throw new NotFound('draft')
  },
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
