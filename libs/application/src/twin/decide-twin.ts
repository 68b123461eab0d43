import { NotFound, RuleBroken } from '@luoshi/domain'
import { change, type Asked } from '../change'
import { draftAmong } from '../draft/change-draft'
import { giveWay } from '../give-way'
import type { ChangePorts, Ports, ReadPorts } from '../ports/ports'
import type { TwinDraft, TwinState, WordedDraft } from '../ports/twins'
import { namesOfPeople, type NameOf } from '../names-of-people'
import { officeOnly } from '../office-only'
import { twinSearch, type Twin } from './twin-tasks'

/** The words of a plan that a draft makes a task of. */
export const taskWords = (text: string, { taskSpan, written }: Pick<TwinDraft, 'taskSpan' | 'written'>): string =>
  taskSpan === null ? written : text.slice(taskSpan.start, taskSpan.end)

async function worded({ plans }: Pick<ReadPorts, 'plans'>, planId: string): Promise<WordedDraft[]> {
  const [{ text }, drafts] = await Promise.all([plans.source(planId), plans.drafts(planId)])
  return drafts.map((draft) => ({ draft, task: taskWords(text, draft) }))
}

/** Tasks of a plan that another plan seems to hold too; the comparing gives way to other work between two tasks. */
export async function planTwins(ports: Pick<ReadPorts, 'plans' | 'twins'>, planId: string): Promise<Twin[]> {
  const [drafts, decisions] = await Promise.all([worded(ports, planId), ports.twins.decisions(planId)])
  const search = twinSearch(decisions)
  for (const draft of drafts) {
    search.draft(draft)
    await giveWay()
  }
  for await (const others of ports.twins.others(planId))
    for (const other of others) {
      search.other(other)
      await giveWay()
    }
  return search.found()
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
    const search = twinSearch([decision])
    search.draft(own)
    search.other(theirs)
    const [twin] = search.found()
    if (twin === undefined) throw new NotFound('draft')
    await tx.twins.decide(decision)
    return twinInReview(await namesOfPeople(tx, [actor.personId]))(twin)
  })
}
