import { NotFound, type Instant } from '@luoshi/domain'
import type { ChangeFilter, DraftChange } from '../../ports/draft-change'
import type {
  Draft,
  HeldParts,
  HeldPlan,
  Plan,
  PlanChange,
  PlanImport,
  PlanStore,
  PlanWrites,
} from '../../ports/plan-store'
import { keptDraft } from './constraints'
import type { KeptAssignment, KeptPlan, MemoryRecord } from './record'

const unissued = {
  status: 'draft',
  drill: false,
  ending: null,
  issuedOn: null,
  limitsFromIssue: false,
  clock: null,
  issuingTotal: 0,
  issuingDone: 0,
  issuedBy: null,
  lastMoment: null,
} as const satisfies Partial<Plan>

const imported = ({ id, title, issuer, signedOn, year, policy }: PlanImport): Plan => ({
  ...{ id, title, issuer, signedOn, year, policy, run: 0, draftChanges: 0 },
  ...unissued,
})

function keptPlan(record: MemoryRecord, planId: string): KeptPlan {
  const kept = record.plans.get(planId)
  if (kept === undefined) throw new NotFound('plan')
  return kept
}

const draftsOf = (record: MemoryRecord, planId: string): Draft[] =>
  [...record.drafts.values()].filter((draft) => draft.planId === planId).sort((a, b) => a.ordinal - b.ordinal)

const assignmentsOf = (record: MemoryRecord, planId: string): KeptAssignment[] =>
  [...record.assignments.values()].filter((kept) => kept.planId === planId).sort((a, b) => a.ordinal - b.ordinal)

function nudgeOpen(record: MemoryRecord, planId: string, now: Instant): void {
  for (const { state } of assignmentsOf(record, planId))
    if (state.filedAt === null) record.nudge('assignment', state.id, now)
}

function changesOf(record: MemoryRecord, planId: string, { by, kinds, limit }: ChangeFilter): DraftChange[] {
  const kept = [...(record.changes.get(planId) ?? [])].sort((one, other) => other.seq - one.seq)
  const asked = kept.filter(
    (change) => (by === undefined || change.changedBy === by) && (kinds === undefined || kinds.includes(change.kind)),
  )
  return asked.slice(0, limit)
}

function log(record: MemoryRecord, planId: string, { logged, turned }: PlanChange): void {
  const kept = record.changes.get(planId) ?? []
  const turnedTo = kept.map((one) => (one.seq === turned?.seq ? turned : one))
  record.changes.set(planId, logged === undefined ? turnedTo : [...turnedTo, logged])
}

function apply(record: MemoryRecord, planId: string, change: PlanChange, now: Instant): void {
  const kept = keptPlan(record, planId)
  const draftChanges = change.logged?.seq ?? kept.plan.draftChanges
  record.plans.set(planId, { ...kept, plan: { ...kept.plan, ...change.plan, draftChanges } })
  log(record, planId, change)
  for (const draftId of change.dropped ?? []) record.drafts.delete(draftId)
  for (const draft of change.saved ?? []) {
    keptDraft(draft)
    record.drafts.set(draft.id, draft)
  }
  if (change.nudge !== undefined) record.nudge('plan', planId, now)
  if (change.nudge === 'all') nudgeOpen(record, planId, now)
}

function discard(record: MemoryRecord, planId: string, now: Instant): void {
  const kept = keptPlan(record, planId)
  record.nudge('plan', planId, now)
  nudgeOpen(record, planId, now)
  const gone = new Set(assignmentsOf(record, planId).map(({ state }) => state.id))
  for (const id of gone) record.assignments.delete(id)
  for (const [key, { assignmentId }] of record.receipts)
    if (assignmentId !== null && gone.has(assignmentId)) record.receipts.delete(key)
  for (const [id, check] of record.checks) if (check.planId === planId) record.checks.delete(id)
  record.mails = record.mails.filter((mail) => mail.planId !== planId)
  record.plans.set(planId, { ...kept, plan: { ...kept.plan, ...unissued }, nextMomentAt: null })
}

function heldPlan(record: MemoryRecord, planId: string, { drafts, changes }: HeldParts): HeldPlan {
  const { plan } = keptPlan(record, planId)
  const asked = (draft: Draft): boolean => drafts === 'all' || drafts?.includes(draft.id) === true
  return {
    plan,
    drafts: draftsOf(record, planId).filter(asked),
    changes: changes === undefined ? [] : changesOf(record, planId, changes),
  }
}

function draft(record: MemoryRecord, planId: string, draftId: string): Draft {
  const kept = record.drafts.get(draftId)
  if (kept?.planId !== planId) throw new NotFound('draft')
  return kept
}

/** A store of plans that forgets. */
export const memoryPlanStore = (record: MemoryRecord): PlanStore => ({
  find: (planId) => Promise.resolve().then(() => keptPlan(record, planId).plan),
  source: (planId) => Promise.resolve().then(() => keptPlan(record, planId).source),
  original: (planId) => Promise.resolve(record.plans.get(planId)?.source.original ?? null),
  withDigest: (sha256) =>
    Promise.resolve([...record.plans.values()].find(({ source }) => source.sha256 === sha256)?.plan.id ?? null),
  drafts: (planId) => Promise.resolve(draftsOf(record, planId)),
  draft: (planId, draftId) => Promise.resolve().then(() => draft(record, planId, draftId)),
  draftsThere: (planId, ids) => Promise.resolve(ids.filter((id) => record.drafts.get(id)?.planId === planId)),
  changes: (planId, filter) => Promise.resolve(changesOf(record, planId, filter)),
  openAssignments: (planId, afterOrdinal, limit) =>
    Promise.resolve(
      assignmentsOf(record, planId)
        .filter(({ state, ordinal }) => state.filedAt === null && ordinal > afterOrdinal)
        .slice(0, limit)
        .map(({ state, ordinal }) => ({ assignmentId: state.id, ordinal })),
    ),
  running: () =>
    Promise.resolve(
      [...record.plans.values()]
        .filter(({ plan: { status, drill } }) => status !== 'draft' && !(drill && status === 'ended'))
        .map(({ plan }) => ({ planId: plan.id, run: plan.run })),
    ),
})

const soon = (write: () => void): Promise<void> => Promise.resolve().then(write)

/** Writes plans that are forgotten. */
export const memoryPlanWrites = (record: MemoryRecord, now: () => Instant): PlanWrites => ({
  add: (plan, drafts, targets) =>
    soon(() => {
      record.plans.set(plan.id, { plan: imported(plan), source: plan, nextMomentAt: null })
      for (const one of drafts) record.drafts.set(one.id, one)
      for (const target of targets) record.targets.set(target.id, target)
    }),
  hold: (planId, parts = {}) => Promise.resolve().then(() => heldPlan(record, planId, parts)),
  write: (planId, change) =>
    soon(() => {
      apply(record, planId, change, now())
    }),
  setNextMoment: (planId, nextMomentAt) =>
    soon(() => {
      const kept = record.plans.get(planId)
      if (kept !== undefined) record.plans.set(planId, { ...kept, nextMomentAt })
    }),
  discard: (planId) =>
    soon(() => {
      discard(record, planId, now())
    }),
})
