import { RuleBroken, type Instant } from '@luoshi/domain'
import { change, type Asked } from '../change'
import type { DraftChange } from '../ports/draft-change'
import type { HeldPlan, PlanChange } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { planInDraft } from './change-draft'
import { officeOnly } from '../office-only'
import { turnStep } from './turn-step'

export interface StepChoice extends Asked {
  planId: string
  /** The step the page offered; another one in the record throws `RuleBroken('draft.step-passed')`. */
  seq: number
}

/** Which step was turned. */
export interface StepTurned {
  seq: number
}

/** How far back one can go. */
const rememberedSteps = 200

/** A person's last step that stands. Steps are given newest first. */
export const undoable = (changes: readonly DraftChange[]): DraftChange | null =>
  changes.find((change) => change.undoneAt === null) ?? null

/** The step undone last; a new step behind it makes it past. */
export function redoable(changes: readonly DraftChange[]): DraftChange | null {
  const standing = changes.findIndex((change) => change.undoneAt === null)
  return (standing === -1 ? changes : changes.slice(0, standing)).at(-1) ?? null
}

const undone = ({ drafts }: HeldPlan, change: DraftChange, at: Instant): PlanChange => {
  const { saved, dropped, from, to } = turnStep(drafts, change.after, change.before, change.orderBefore)
  return { saved, dropped, turned: { ...change, before: to, after: from, undoneAt: at } }
}

const redone = ({ drafts }: HeldPlan, change: DraftChange): PlanChange => {
  const { saved, dropped, from, to } = turnStep(drafts, change.before, change.after, change.orderAfter)
  return { saved, dropped, turned: { ...change, before: from, after: to, undoneAt: null } }
}

async function turn(
  ports: Ports,
  { planId, seq, ...asked }: StepChoice,
  choose: (changes: readonly DraftChange[]) => DraftChange | null,
  work: (held: HeldPlan, change: DraftChange) => PlanChange,
): Promise<StepTurned> {
  const { actor } = asked
  officeOnly(actor)
  const own = { by: actor.personId, limit: rememberedSteps }
  const based = planInDraft(planId, { drafts: 'all', changes: own })
  return change(ports, { ...asked, based }, async (tx, held) => {
    const step = choose(held.changes)
    if (step?.seq !== seq) throw new RuleBroken('draft.step-passed')
    await tx.plans.write(planId, work(held, step))
    return { seq }
  })
}

/**
 * Takes back the actor's last step. Throws `RuleBroken('draft.changed-since')` when somebody changed one of its drafts since:
 * nobody's work is lost.
 */
export const undoStep = (ports: Ports, choice: StepChoice): Promise<StepTurned> =>
  turn(ports, choice, undoable, (held, change) => undone(held, change, ports.now()))

/** Does the step again that the actor undid last. Throws as `undoStep`. */
export const redoStep = (ports: Ports, choice: StepChoice): Promise<StepTurned> => turn(ports, choice, redoable, redone)
