import { actionNames, paperKinds, subjects } from '@luoshi/domain'
import { z } from 'zod'
import { assignmentTarget, assignmentTwin } from './assignment-targets'
import {
  cadence,
  chinaDate,
  clockView,
  figures,
  id,
  instant,
  light,
  partyRole,
  span,
  stage,
  requiredText,
  drillQuery,
  flag,
} from './common'
import { paperView, provisionView } from './papers'

export const assignmentQuery = z.object({
  /** Absent, a list of real and rehearsed items, each marked: for a client that tells them apart itself. */
  drill: flag.optional(),
  planId: id.optional(),
  light: light.optional(),
  stage: stage.optional(),
  departmentId: id.optional(),
  /** Words, each of which the title, number, plan's title or a department's name holds; or the beginning of an id. */
  q: z.string().trim().max(100).optional(),
  open: flag.optional(),
  sort: z.enum(['due', 'light', 'number', 'changed']).default('light'),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
/** `drill` says nothing where a plan is named. */
export const countsQuery = drillQuery.extend({ planId: id.optional() })
export type CountsQuery = z.infer<typeof countsQuery>

export type AssignmentQuery = z.infer<typeof assignmentQuery>

export const lightReason = z.object({
  code: z.enum(['late', 'late-long', 'due-soon', 'disputed', 'order-open', 'talk-open']),
  /** The sentence, e.g. 市经信局月报（2026-06）逾期 6 个工作日. */
  text: z.string(),
})

export const assignmentRow = z.object({
  id,
  planId: id,
  planTitle: z.string(),
  number: z.string(),
  title: z.string(),
  stage,
  light,
  lightReasons: z.array(lightReason),
  leadDepartmentId: id.nullable(),
  leadDepartmentName: z.string().nullable(),
  partyCount: z.int(),
  acknowledgedCount: z.int(),
  dueOn: chinaDate.nullable(),
  /** Who acts next and until when, in words. */
  awaiting: z.string(),
  changedAt: instant,
  drill: z.boolean(),
})
export type AssignmentRow = z.infer<typeof assignmentRow>

export const assignmentPage = z.object({ items: z.array(assignmentRow), nextCursor: z.string().nullable() })
export type AssignmentPage = z.infer<typeof assignmentPage>

export const assignmentCounts = z.object({
  ...figures.shape,
  byStage: z.record(stage, z.int()),
  byPlan: z.array(
    z.object({
      planId: id,
      planTitle: z.string(),
      drill: z.boolean(),
      ...figures.shape,
    }),
  ),
  byDepartment: z.array(z.object({ departmentId: id, name: z.string(), ...figures.shape })),
})
export type AssignmentCounts = z.infer<typeof assignmentCounts>

export const partyView = z.object({
  id: z.string(),
  departmentId: id,
  name: z.string(),
  role: partyRole,
  via: z.string().nullable(),
  status: z.enum(['pending', 'assigned', 'acknowledged', 'refused', 'removed']),
  acknowledgedAt: instant.nullable(),
  refusal: z.object({ reason: z.string(), at: instant }).nullable(),
  mine: z.boolean(),
})
export type PartyView = z.infer<typeof partyView>

/** Roll-up of a group: "23/26 已签收". */
export const groupView = z.object({ name: z.string(), members: z.int(), acknowledged: z.int(), reported: z.int() })

export const obligationView = z.object({
  key: z.string(),
  subject: z.enum(subjects),
  partyId: z.string(),
  partyName: z.string(),
  period: z.string().nullable(),
  /** The paper to be answered, and of what kind it is. */
  paper: z.object({ id: z.string(), kind: z.enum(paperKinds) }).nullable(),
  openedAt: instant,
  dueAt: instant,
  late: z.boolean(),
})

export const reportView = z.object({
  partyId: z.string(),
  partyName: z.string(),
  period: z.string(),
  dueOn: chinaDate,
  status: z.enum(['requested', 'submitted', 'returned']),
  submittedAt: instant.nullable(),
  progress: z.string(),
  problems: z.string(),
  nextSteps: z.string(),
  returned: z.object({ reason: z.string(), at: instant, correctBy: chinaDate }).nullable(),
})
export type ReportView = z.infer<typeof reportView>

export const evidence = z.object({
  title: requiredText(200),
  reference: z.string().trim().max(400).default(''),
})

export const claimView = z.object({
  round: z.int(),
  claimedAt: instant,
  statement: z.string(),
  evidence: z.array(evidence),
  countersignatures: z.array(
    z.object({
      partyId: z.string(),
      partyName: z.string(),
      opinion: z.enum(['agreed', 'objected', 'silent']),
      text: z.string(),
      at: instant,
    }),
  ),
  waitingFor: z.array(z.string()),
  readyAt: instant.nullable(),
  /** What was to be put right, where it was sent back. */
  sentBack: z.object({ reason: z.string(), at: instant }).nullable(),
})

export const extensionView = z.object({
  id: z.string(),
  requestedAt: instant,
  previousDueOn: chinaDate,
  proposedDueOn: chinaDate,
  reason: z.string(),
  progress: z.string(),
  decision: z
    .object({ granted: z.boolean(), dueOn: chinaDate, reason: z.string(), at: instant, by: z.string() })
    .nullable(),
})

export const actionName = z.enum(actionNames)
export type ActionName = z.infer<typeof actionName>

/** One action of the actor's role; a refused one says why in a sentence. */
export const permittedAction = z.object({
  action: actionName,
  allowed: z.boolean(),
  code: z.string().nullable(),
  reason: z.string().nullable(),
})
export type PermittedAction = z.infer<typeof permittedAction>

export const frozenLightView = z.object({
  month: z.string(),
  light,
  /** What is shown: a month caught up later is yellow, never green. */
  shown: light,
  reasons: z.array(lightReason),
  caughtUpAt: instant.nullable(),
})

export const assignmentView = assignmentRow.extend({
  seq: z.int(),
  clock: clockView,
  /** Text of the clause in its plan, with where the task and the clause stand in `excerpt`. */
  source: z.object({
    excerpt: z.string(),
    /** Where `excerpt` begins in the plan's text. */
    offset: z.int(),
    task: span.nullable(),
    clause: span.nullable(),
    written: z.string(),
  }),
  originalDueOn: chinaDate.nullable(),
  dueOrigin: z.enum(['text', 'implied', 'office', 'extended', 'ongoing']),
  cadence: cadence.nullable(),
  parties: z.array(partyView),
  groups: z.array(groupView),
  obligations: z.array(obligationView),
  reports: z.array(reportView),
  claim: claimView.nullable(),
  extensions: z.array(extensionView),
  papers: z.array(paperView),
  /** What the plan rules for cases no timer can tell, for the office only. */
  provisions: z.array(provisionView),
  frozenLights: z.array(frozenLightView),
  /** The numbers of the plan that it must reach. */
  targets: z.array(assignmentTarget),
  /** Assignments of other plans for the same task, as far as the reader may see them: one report serves all. */
  twins: z.array(assignmentTwin),
  actions: z.array(permittedAction),
  acceptedAt: instant.nullable(),
  closedAt: instant.nullable(),
  filedAt: instant.nullable(),
})
export type AssignmentView = z.infer<typeof assignmentView>
