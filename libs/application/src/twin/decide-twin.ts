import { NotFound, RuleBroken } from '@luoshi/domain'
import { change, type Asked } from '../change'
import { draftAmong } from '../draft/change-draft'
import { giveWay } from '../give-way'
import type { Draft } from '../ports/plan-store'
import type { ChangePorts, Ports, ReadPorts } from '../ports/ports'
import type { TwinState, WordedDraft } from '../ports/twins'
import { namesOfPeople, type NameOf } from '../names-of-people'
import { officeOnly } from '../office-only'
import { twinFinder, type Twin } from './twin-tasks'

/** The words of a plan that a draft makes a task of. */
export const taskWords = (text: string, { taskSpan, written }: Draft): string =>
  taskSpan === null ? written : text.slice(taskSpan.start, taskSpan.end)

async function worded({ plans }: Pick<ReadPorts, 'plans'>, planId: string): Promise<WordedDraft[]> {
  const [{ text }, drafts] = await Promise.all([plans.source(planId), plans.drafts(planId)])
  return drafts.map((draft) => ({ draft, task: taskWords(text, draft) }))
}

/** Tasks of a plan that another plan seems to hold too; the comparing gives way to other work between drafts. */
export async function planTwins(ports: Pick<ReadPorts, 'plans' | 'twins'>, planId: string): Promise<Twin[]> {
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

/** A twin with the name of who decided about it. */
export interface TwinInReview extends Twin {
  decidedByName: string | null
}

const twinInReview =
  (nameOf: NameOf) =>
  (twin: Twin): TwinInReview => ({ ...twin, decidedByName: nameOf(twin.decision?.decidedBy ?? null) })

/** Twins in review, in the order given. */
export async function twinsInReview(
  ports: Pick<ReadPorts, 'registry'>,
  twins: readonly Twin[],
): Promise<TwinInReview[]> {
  const people = twins.map(({ decision }) => decision?.decidedBy ?? null)
  return twins.map(twinInReview(await namesOfPeople(ports, people)))
}

export interface TwinChoice extends Asked {
  planId: string
  draftId: string
  twinId: string
  state: TwinState
}

/**
 * Links a draft with another plan's task so that one report serves both, or says that they differ. Also after issuing, until
 * the plan has ended. Throws `NotFound('draft')`.
 */
export async function decideTwin(ports: Ports, choice: TwinChoice): Promise<TwinInReview> {
  const { planId, draftId, twinId, state, actor } = choice
  officeOnly(actor)
  const based = { hold: (tx: ChangePorts) => tx.plans.hold(planId, { drafts: [draftId] }) }
  return change(ports, { ...choice, based }, async (tx, held) => {
    if (held.plan.status === 'ended') throw new RuleBroken('plan.not-running')
    const draft = draftAmong(held, draftId)
    const own = { draft, task: taskWords((await tx.plans.source(planId)).text, draft) }
    const theirs = await tx.twins.other(planId, twinId)
    const decision = { draftIds: [draftId, twinId] as const, state, decidedBy: actor.personId, decidedAt: ports.now() }
    const [twin] = twinFinder([theirs], [decision])(own)
    if (twin === undefined) throw new NotFound('draft')
    await tx.twins.decide(decision)
    return twinInReview(await namesOfPeople(tx, [actor.personId]))(twin)
  })
}
