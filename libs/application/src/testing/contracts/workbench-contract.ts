import { NotFound, RuleBroken } from '@luoshi/domain'
import { performCommand } from '../../assignments/perform-command'
import { performDuties } from '../../assignments/perform-duties'
import { shareReports } from '../../assignments/share-reports'
import { dropDraft } from '../../draft/edit-draft'
import { importPlan } from '../../plan/import-plan'
import { bulkEdit } from '../../draft/bulk-edit'
import { decideTwin, planTwins } from '../../twin/decide-twin'
import { addTarget, dropTarget, editTarget } from '../../target/keep-targets'
import { matchName, unmatchedNames } from '../../match/match-name'
import { droppedDrafts, restoreDraft } from '../../draft/restore-draft'
import { splitDraft } from '../../draft/split-draft'
import { redoStep, undoStep } from '../../draft/undo-step'
import { markFinding, openFindings, planFindings } from '../../finding/work-off-findings'
import type { Draft } from '../../ports/plan-store'
import { actorFor, departmentId, issuedPlan, samplePlanText, settleIn, townships } from '../sample-office'
import type { World } from './world'

const actor = actorFor('coordinator')
const clerk = actorFor('clerk', '市科技局')
const text = samplePlanText.replace('市经信委', '经信委等部门')

/** What the workbench relies on in any store. */
export function workbenchContract(world: () => World): void {
  beforeEach(async () => {
    const { ports, wall } = world()
    wall.moveTo('2026-03-02')
    await settleIn(ports)
  })

  const imported = async (): Promise<{ planId: string; drafts: [Draft, Draft, Draft] }> => {
    const { ports } = world()
    const { planId } = await importPlan(ports, { text, fileName: 'sample.txt', actor })
    return { planId, drafts: (await ports.plans.drafts(planId)) as [Draft, Draft, Draft] }
  }

  it('undoes and redoes steps, and puts back what was dropped', async () => {
    const { ports } = world()
    const { planId, drafts } = await imported()
    const [one, two] = drafts
    const { title, parties, dueOn, ongoing, cadence } = one
    const part = { title, parties, dueOn, ongoing, cadence, span: null }
    await splitDraft(ports, { planId, draftId: one.id, version: 1, actor, parts: [part, { ...part, title: '乙' }] })
    await dropDraft(ports, { planId, draftId: two.id, version: 1, actor })
    const titles = async () => (await ports.plans.drafts(planId)).map((draft) => draft.title)
    expect(await titles()).toEqual([title, '乙', drafts[2].title])
    expect(await droppedDrafts(ports, planId)).toMatchObject([{ draft: { id: two.id }, droppedBy: actor.personId }])
    await undoStep(ports, { planId, seq: 2, actor })
    await undoStep(ports, { planId, seq: 1, actor })
    expect(await titles()).toEqual(drafts.map((draft) => draft.title))
    const both = await Promise.allSettled([1, 1].map((seq) => redoStep(ports, { planId, seq, actor })))
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(refused).toEqual([new RuleBroken('draft.step-passed')])
    await redoStep(ports, { planId, seq: 2, actor })
    await restoreDraft(ports, { planId, draftId: two.id, actor })
    expect(await titles()).toEqual([title, '乙', two.title, drafts[2].title])
    expect(await ports.plans.changes(planId, { limit: 10 })).toMatchObject([
      { seq: 3, kind: 'restore', before: [], undoneAt: null },
      { seq: 2, kind: 'drop', after: [], orderBefore: expect.arrayContaining([two.id]) },
      { seq: 1, kind: 'split', before: [{ id: one.id }], changedBy: actor.personId },
    ])
    expect(await ports.plans.find(planId)).toMatchObject({ draftChanges: 3 })
  })

  it('does the same to many drafts in one step', async () => {
    const { ports } = world()
    const { planId, drafts } = await imported()
    const change = { kind: 'due', dueOn: '2026-06-30' } as const
    const done = await bulkEdit(ports, { planId, drafts, change, actor })
    expect(done).toEqual({ changed: 3, left: [], seq: 1 })
    expect(await bulkEdit(ports, { planId, drafts, change, actor })).toMatchObject({ changed: 0, seq: null })
    await undoStep(ports, { planId, seq: 1, actor })
    expect((await ports.plans.drafts(planId)).map(({ dueOn }) => dueOn)).toEqual(drafts.map(({ dueOn }) => dueOn))
  })

  it('remembers a match, so that the next plan matches by itself', async () => {
    const { ports } = world()
    const { planId } = await imported()
    const [name] = await unmatchedNames(ports, planId)
    expect(name).toMatchObject({ name: '经信委', candidates: [{ departmentId: departmentId('市经信局') }] })
    const match = { planId, name: '经信委', draftIds: null, remember: true, actor }
    const to = { kind: 'department', id: departmentId('市经信局') } as const
    expect(await matchName(ports, { ...match, to })).toMatchObject({ changed: 1, left: [] })
    expect(await unmatchedNames(ports, planId)).toEqual([])
    const { planId: next } = await imported()
    expect(await unmatchedNames(ports, next)).toEqual([])
    const other = matchName(ports, { ...match, to: { kind: 'group', id: townships } })
    await expect(other).rejects.toMatchObject({ code: 'registry.alias-taken' })
    const nobody = matchName(ports, { ...match, to: { kind: 'group', id: planId } })
    await expect(nobody).rejects.toEqual(new NotFound('group'))
    const taught = ports.change(null, (tx) => tx.registry.addAlias({ kind: 'group', id: planId }, '甲'))
    await expect(taught).rejects.toEqual(new NotFound('group'))
  })

  it('keeps the targets that were read and those the office adds', async () => {
    const { ports } = world()
    const { planId, drafts } = await imported()
    const read = await ports.targets.ofPlan(planId)
    expect(read.map(({ draftId, value, origin }) => [draftId, value, origin])).toEqual([
      [drafts[0].id, 2, 'text'],
      [drafts[2].id, 20, 'text'],
    ])
    const [first] = read
    if (first === undefined) throw new Error('the sample has targets')
    const { id: targetId, version, ...edit } = first
    const changed = await editTarget(ports, { planId, targetId, version, actor, edit: { ...edit, value: 3 } })
    expect(changed).toMatchObject({ value: 3, version: 2, changedBy: actor.personId })
    const late = editTarget(ports, { planId, targetId, version, actor, edit })
    await expect(late).rejects.toEqual(new RuleBroken('target.version-conflict'))
    await dropTarget(ports, { planId, targetId, version: 2, actor }, true)
    const { changedByName, ...added } = await addTarget(ports, {
      planId,
      actor,
      edit: { ...edit, comparator: 'range', value: 1, upper: 2 },
    })
    expect(await ports.targets.ofPlan(planId)).toMatchObject([{ dropped: true, version: 3 }, {}, added])
    expect(changedByName).toBe(actor.name)
    const unclear = addTarget(ports, { planId, actor, edit: { ...edit, upper: 9 } })
    await expect(unclear).rejects.toEqual(new RuleBroken('target.range-unclear'))
  })

  it('keeps what the office says of findings', async () => {
    const { ports } = world()
    const { planId } = await imported()
    const [finding] = await planFindings(ports, planId)
    expect(finding).toMatchObject({ id: 'f1', state: 'open', mark: null })
    const open = openFindings(await planFindings(ports, planId))
    const mark = { planId, findingId: 'f1', actor }
    await markFinding(ports, { ...mark, state: 'handled', note: '已核对' })
    const said = await markFinding(ports, { ...mark, state: 'not-applicable', note: '' })
    expect(said).toMatchObject({ state: 'not-applicable', mark: { note: '', markedBy: actor.personId } })
    const left = openFindings(await planFindings(ports, planId))
    expect(left.warning + left.info).toBe(open.warning + open.info - 1)
    const unknown = markFinding(ports, { ...mark, findingId: 'f99', state: 'handled', note: '' })
    await expect(unknown).rejects.toEqual(new NotFound('finding'))
  })

  it('hands a lead’s report on to the linked assignment of another plan, once', async () => {
    const { ports, wall } = world()
    const [one, other] = [await issuedPlan(ports), await issuedPlan(ports)]
    const twins = await planTwins(ports, one.planId)
    expect(twins.map(({ state, likeness }) => [state, likeness])).toEqual(one.assignmentIds.map(() => ['open', 1]))
    const [twin] = twins
    const twinId = twin?.task.draft.id ?? ''
    const linked = { planId: one.planId, draftId: twin?.draft.id ?? '', twinId, state: 'linked', actor } as const
    expect(await decideTwin(ports, linked)).toMatchObject({ task: { assignmentId: other.assignmentIds[0] } })
    expect((await planTwins(ports, other.planId))[0]).toMatchObject({ state: 'linked' })
    const [here = '', there = ''] = [one.assignmentIds[0], other.assignmentIds[0]]
    const give = (assignmentId: string, command: Parameters<typeof performCommand>[1]['command']) =>
      performCommand(ports, { assignmentId, actor: clerk, command, idempotencyKey: `${assignmentId} ${command.type}` })
    for (const id of [here, there]) {
      await performDuties(ports, id)
      await give(id, { type: 'acknowledge' })
    }
    wall.moveTo('2026-03-26')
    for (const id of [here, there]) await performDuties(ports, id)
    await give(here, { type: 'submit-report', period: '2026-03', progress: '两家', problems: '', nextSteps: '' })
    const both = await Promise.all([shareReports(ports, here), shareReports(ports)])
    expect(both.some((count) => count === 1)).toBe(true)
    const reports = (await ports.ledger.events(there)).filter(({ fact }) => fact.type === 'ReportSubmitted')
    expect(reports).toHaveLength(1)
    expect(reports[0]).toMatchObject({ actor: clerk, fact: { progress: expect.stringMatching(/^两家\n（由《.+》/u) } })
  })
}
