import { RuleBroken } from '@luoshi/domain'
import fc from 'fast-check'
import { actorFor, memoryPorts, samplePlanText, settleIn, WallClock } from '../testing'
import type { Draft } from '../ports/plan-store'
import type { Ports } from '../ports/ports'
import { confirmAll } from './confirm-draft'
import { dropDraft, editDraft } from './edit-draft'
import { importPlan } from '../plan/import-plan'
import { bulkEdit } from './bulk-edit'
import { mergeDrafts } from './merge-drafts'
import { droppedDrafts, restoreDraft } from './restore-draft'
import { splitDraft } from './split-draft'
import { redoable, redoStep, undoable, undoStep } from './undo-step'

const actor = actorFor('coordinator')
const director = actorFor('director')

async function drafted(): Promise<{ ports: Ports; planId: string }> {
  const wall = new WallClock(0)
  wall.moveTo('2026-03-02')
  const ports = memoryPorts(wall.now)
  await settleIn(ports)
  return { ports, ...(await importPlan(ports, { text: samplePlanText, fileName: 'sample.txt', actor })) }
}

/** What a reader sees: drafts in order, without the marks of who was there. */
const shown = async (ports: Ports, planId: string): Promise<unknown[]> =>
  (await ports.plans.drafts(planId)).map(({ id, title, parties, dueOn, ongoing, cadence, written, confirmedAt }) => [
    ...[id, title, parties, dueOn, ongoing, cadence, written, confirmedAt],
  ])

type Act = (ports: Ports, planId: string, drafts: readonly [Draft, ...Draft[]]) => Promise<unknown>

const part = ({ parties, dueOn, ongoing, cadence }: Draft, title: string) => ({
  ...{ title, parties, dueOn, ongoing, cadence, span: null },
})

/** Anything the office can do; what a rule refuses changes nothing. */
const acts: readonly Act[] = [
  (ports, planId, [{ id, version, ...draft }]) =>
    editDraft(ports, { planId, draftId: id, version, actor, edit: { ...draft, title: `${draft.title}。` } }),
  (ports, planId, [{ id: draftId, version }]) => dropDraft(ports, { planId, draftId, version, actor }),
  (ports, planId, [draft]) =>
    splitDraft(ports, {
      ...{ planId, draftId: draft.id, version: draft.version, actor },
      parts: [part(draft, '甲'), part(draft, '乙')],
    }),
  (ports, planId, drafts) => mergeDrafts(ports, { planId, drafts: drafts.slice(0, 2), title: null, actor }),
  (ports, planId, drafts) => bulkEdit(ports, { planId, drafts, change: { kind: 'ongoing' }, actor }),
  (ports, planId, drafts) => bulkEdit(ports, { planId, drafts: drafts.slice(1), change: { kind: 'drop' }, actor }),
  (ports, planId) => confirmAll(ports, { planId, actor }),
  async (ports, planId) => {
    const [dropped] = await droppedDrafts(ports, planId)
    return dropped && restoreDraft(ports, { planId, draftId: dropped.draft.id, actor })
  },
]

async function perform(ports: Ports, planId: string, act: Act): Promise<void> {
  const [first, ...others] = await ports.plans.drafts(planId)
  if (first === undefined) return
  await act(ports, planId, [first, ...others]).catch((error: unknown) => {
    if (!(error instanceof RuleBroken)) throw error
  })
}

describe('undoing and redoing', () => {
  it('leads back over any work to the beginning, and forth again to its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 8 }), async (work) => {
        const { ports, planId } = await drafted()
        const stations: unknown[][] = []
        for (const act of work) {
          const before = await shown(ports, planId)
          await perform(ports, planId, act)
          if (JSON.stringify(before) !== JSON.stringify(await shown(ports, planId))) stations.push(before)
        }
        const end = await shown(ports, planId)
        const own = () => ports.plans.changes(planId, { by: actor.personId, limit: 100 })
        expect(await own()).toHaveLength(stations.length)
        for (const station of [...stations].reverse()) {
          await undoStep(ports, { planId, seq: undoable(await own())?.seq ?? 0, actor })
          expect(await shown(ports, planId)).toEqual(station)
        }
        while (redoable(await own()) !== null)
          await redoStep(ports, { planId, seq: redoable(await own())?.seq ?? 0, actor })
        expect(await shown(ports, planId)).toEqual(end)
      }),
      { numRuns: 60 },
    )
  })

  it('is everybody’s own', async () => {
    const { ports, planId } = await drafted()
    const [one, two] = await ports.plans.drafts(planId)
    await dropDraft(ports, { planId, draftId: one?.id ?? '', version: 1, actor })
    await dropDraft(ports, { planId, draftId: two?.id ?? '', version: 1, actor: director })
    await undoStep(ports, { planId, seq: 1, actor })
    expect((await ports.plans.drafts(planId)).map(({ title }) => title)).toEqual(['建设孵化载体', '培育高新技术企业'])
    const again = undoStep(ports, { planId, seq: 2, actor })
    await expect(again).rejects.toEqual(new RuleBroken('draft.step-passed'))
  })

  it('ends where a new step begins', async () => {
    const { ports, planId } = await drafted()
    const [one, two] = await ports.plans.drafts(planId)
    await dropDraft(ports, { planId, draftId: one?.id ?? '', version: 1, actor })
    await undoStep(ports, { planId, seq: 1, actor })
    await dropDraft(ports, { planId, draftId: two?.id ?? '', version: 1, actor })
    const redo = redoStep(ports, { planId, seq: 1, actor })
    await expect(redo).rejects.toEqual(new RuleBroken('draft.step-passed'))
  })

  it('never takes back what somebody else changed since', async () => {
    const { ports, planId } = await drafted()
    const [one] = await ports.plans.drafts(planId)
    if (one === undefined) throw new Error('the sample has drafts')
    const edit = { ...one, title: '甲' }
    await editDraft(ports, { planId, draftId: one.id, version: 1, actor, edit })
    await editDraft(ports, { planId, draftId: one.id, version: 2, actor: director, edit: { ...edit, cadence: null } })
    const undo = undoStep(ports, { planId, seq: 1, actor })
    await expect(undo).rejects.toMatchObject({ code: 'draft.changed-since', details: { title: '甲' } })
    expect((await ports.plans.drafts(planId))[0]).toMatchObject({ title: '甲', cadence: null, version: 3 })
  })
})
