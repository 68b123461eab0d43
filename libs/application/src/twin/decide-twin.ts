import { NotFound, RuleBroken, type Actor } from '@luoshi/domain'
import { giveWay } from '../give-way'
import type { Draft } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import type { TwinState, WordedDraft } from '../ports/twins'
import { officeOnly } from '../office-only'
import { twinFinder, type Twin } from './twin-tasks'

/** The words of a plan that a draft makes a task of. */
export const taskWords = (text: string, { taskSpan, written }: Draft): string =>
  taskSpan === null ? written : text.slice(taskSpan.start, taskSpan.end)

async function worded({ plans }: Ports, planId: string): Promise<WordedDraft[]> {
  const [{ text }, drafts] = await Promise.all([plans.source(planId), plans.drafts(planId)])
  return drafts.map((draft) => ({ draft, task: taskWords(text, draft) }))
}

/** Tasks of a plan that another plan seems to hold too; the comparing gives way to other work between drafts. */
export async function planTwins(ports: Ports, planId: string): Promise<Twin[]> {
  const [drafts, others, decisions] = await Promise.all([
    worded(ports, planId),
    ports.twins.others(planId),
    ports.twins.decisions(planId),
  ])
  const twinsOf = twinFinder(others, decisions)
  const found: Twin[] = []
  for (const draft of drafts) {
    found.push(...twinsOf(draft))
    await giveWay()
  }
  return found
}

export interface TwinChoice {
  planId: string
  draftId: string
  twinId: string
  state: TwinState
  actor: Actor
}

/**
 * Links a draft with another plan's task so that one report serves both, or says that they differ. Also after issuing, until
 * the plan has ended. Throws `NotFound('draft')`.
 */
export async function decideTwin(ports: Ports, { planId, draftId, twinId, state, actor }: TwinChoice): Promise<Twin> {
  officeOnly(actor)
  const plan = await ports.plans.find(planId)
  if (plan.status === 'ended') throw new RuleBroken('plan.not-running')
  const [drafts, others] = await Promise.all([worded(ports, planId), ports.twins.others(planId)])
  const own = drafts.find(({ draft }) => draft.id === draftId)
  const theirs = others.filter(({ draft }) => draft.id === twinId)
  const decision = { draftIds: [draftId, twinId] as const, state, decidedBy: actor.personId, decidedAt: ports.now() }
  const [twin] = own === undefined ? [] : twinFinder(theirs, [decision])(own)
  if (twin === undefined) throw new NotFound('draft')
  await ports.twins.decide(decision)
  return twin
}
