import { NotFound, RuleBroken, startOf, planTime } from '@luoshi/domain'
import { performCommand } from '../../assignments/perform-command'
import { performDuties } from '../../assignments/perform-duties'
import { addDraft } from '../../draft/add-draft'
import { advanceAll } from '../../plan/advance-all'
import { beginIssuing } from '../../plan/begin-issuing'
import { confirmAll, confirmDraft, withdrawConfirmation } from '../../draft/confirm-draft'
import { dropDraft, editDraft } from '../../draft/edit-draft'
import { completeIssuing } from '../../plan/complete-issuing'
import { discardRun, endPlan } from '../../plan/end-plan'
import { importPlan } from '../../plan/import-plan'
import { completeMoment, planOutlook } from '../../plan/plan-outlook'
import { concludeProgressCheck, openProgressCheck } from '../../plan/progress-check'
import { registerAssignments } from '../../plan/register-assignments'
import type { Draft } from '../../ports/plan-store'
import {
  actorFor,
  confirmedPlan,
  departmentId,
  issuedPlan,
  samplePlanText,
  settleIn,
  townships,
} from '../sample-office'
import type { World } from './world'

const actor = actorFor('coordinator')
const director = actorFor('director')

/** What the use cases rely on in any store of plans. */
export function planContract(world: () => World): void {
  beforeEach(async () => {
    const { ports, wall } = world()
    wall.moveTo('2026-03-02')
    await settleIn(ports)
  })

  const imported = async (): Promise<{ planId: string; drafts: Draft[] }> => {
    const { ports } = world()
    const { planId } = await importPlan(ports, { text: samplePlanText, fileName: 'sample.txt', actor })
    return { planId, drafts: await ports.plans.drafts(planId) }
  }

  it('keeps a plan with its text, its reading and a draft for each clause', async () => {
    const { ports } = world()
    const { planId, drafts } = await imported()
    const { text, reading } = await ports.plans.source(planId)
    expect(text).toBe(samplePlanText)
    expect(reading.clauses).toHaveLength(3)
    expect(drafts.map((draft) => draft.title)).toEqual(['建设孵化载体', '布局研发机构', '培育高新技术企业'])
    expect(drafts[1]?.parties.map((party) => party.departmentId ?? party.groupId)).toEqual([
      departmentId('市科技局'),
      departmentId('市经信局'),
      townships,
    ])
    expect(drafts[0]).toMatchObject({ dueOn: '2026-12-31', dueOrigin: 'implied', cadence: 'monthly', version: 1 })
  })

  it('proposes the first listed as lead and keeps the mark', async () => {
    const { drafts } = await imported()
    expect(drafts[2]?.parties[0]).toMatchObject({ name: '市经信局', role: 'lead', implied: 'first-listed' })
  })

  it('lets only one of two editors change the same version', async () => {
    const { ports } = world()
    const { planId, drafts } = await imported()
    const [draft] = drafts as [Draft, Draft, Draft]
    const { id, title, parties, dueOn, ongoing, cadence } = draft
    const edit = { title, parties, dueOn, ongoing, cadence }
    const both = await Promise.allSettled([
      editDraft(ports, { planId, draftId: id, version: 1, actor, edit: { ...edit, title: '甲' } }),
      editDraft(ports, { planId, draftId: id, version: 1, actor, edit: { ...edit, dueOn: '2026-06-30' } }),
    ])
    const refused = both.filter((one) => one.status === 'rejected')
    expect(refused.map((one) => one.reason as unknown)).toEqual([new RuleBroken('draft.version-conflict')])
  })

  it('confirms what nothing stands in the way of, and lets a confirmed draft rest', async () => {
    const { ports } = world()
    const { planId, drafts } = await imported()
    const [one, two] = drafts as [Draft, Draft]
    await editDraft(ports, { planId, draftId: one.id, version: 1, actor, edit: { ...one, parties: [] } })
    const { confirmed, left } = await confirmAll(ports, { planId, actor })
    expect({ confirmed, left: left.map((draft) => draft.obstacles) }).toEqual({
      confirmed: 2,
      left: [[{ code: 'draft.no-lead', details: {} }]],
    })
    const edit = editDraft(ports, { planId, draftId: two.id, version: 2, actor, edit: two })
    await expect(edit).rejects.toEqual(new RuleBroken('draft.confirmed'))
    const taken = await withdrawConfirmation(ports, { planId, draftId: two.id, version: 2, actor })
    expect(taken).toMatchObject({ version: 3, confirmedAt: null })
  })

  it('adds a draft where its words stand and drops one', async () => {
    const { ports } = world()
    const { planId, drafts } = await imported()
    const start = samplePlanText.indexOf('支持企业')
    const added = await addDraft(ports, { planId, span: { start, end: start + 10 }, title: '支持企业', actor })
    expect(added).toMatchObject({ number: '2', written: '支持企业建设研发机构', parties: [] })
    await dropDraft(ports, { planId, draftId: drafts[0]?.id ?? '', version: 1, actor })
    const left = await ports.plans.drafts(planId)
    expect(left.map((draft) => draft.title)).toEqual(['布局研发机构', '支持企业', '培育高新技术企业'])
  })

  it('issues nothing unconfirmed, and everything once', async () => {
    const { ports } = world()
    const { planId, drafts } = await imported()
    const issue = { planId, actor: director, issuedOn: null, factor: 1, drill: false }
    await expect(beginIssuing(ports, issue)).rejects.toEqual(new RuleBroken('plan.nothing-confirmed'))
    await confirmDraft(ports, { planId, draftId: drafts[0]?.id ?? '', version: 1, actor })
    await expect(beginIssuing(ports, issue)).rejects.toEqual(new RuleBroken('plan.unconfirmed-drafts', { count: '2' }))
    await confirmAll(ports, { planId, actor })
    await expect(beginIssuing(ports, issue)).resolves.toMatchObject({ run: 1 })
    await expect(beginIssuing(ports, issue)).rejects.toEqual(new RuleBroken('plan.already-issued'))
    expect(await ports.nudges.pending(10)).toMatchObject([{ process: 'plan', subjectId: planId, run: 1 }])
  })

  it('registers in batches, and a repeated batch registers nothing twice', async () => {
    const { ports } = world()
    const planId = await confirmedPlan(ports)
    await beginIssuing(ports, { planId, actor: director, issuedOn: '2026-02-02', factor: 1, drill: false })
    const batch = await registerAssignments(ports, planId, 0, 2)
    const again = await registerAssignments(ports, planId, 0, 2)
    expect(again).toEqual(batch)
    expect(batch).toMatchObject({ done: 2, total: 3 })
    await registerAssignments(ports, planId, 2, 2)
    expect(await ports.plans.openAssignments(planId, 0, 10)).toHaveLength(3)
    const [first] = await ports.ledger.events(batch.registered[1]?.assignmentId ?? '')
    expect(first).toMatchObject({ seq: 1, at: startOf('2026-03-02', 9), actor: { personId: director.personId } })
    const parties = first?.fact.type === 'Registered' ? first.fact.parties : []
    expect(parties.map((party) => [party.name, party.via])).toEqual([
      ['市科技局', null],
      ['市经信局', null],
      ['东风镇', '各镇、街道'],
      ['西河街道', '各镇、街道'],
    ])
  })

  it('throws a drill away with everything that came of it', async () => {
    const { ports } = world()
    const planId = await confirmedPlan(ports)
    await beginIssuing(ports, { planId, actor: director, issuedOn: null, factor: 1000, drill: true })
    const { registered } = await registerAssignments(ports, planId, 0, 10)
    const id = registered[0]?.assignmentId ?? ''
    await performDuties(ports, id)
    await discardRun(ports, { planId, actor })
    expect(await ports.plans.find(planId)).toMatchObject({ status: 'draft', run: 1, clock: null, drill: false })
    await expect(performDuties(ports, id)).rejects.toEqual(new NotFound('assignment'))
    expect(await ports.outbox.nextClaimAt({ drill: true, windowMs: 0 })).toBeNull()
    await expect(
      beginIssuing(ports, { planId, actor, issuedOn: null, factor: 1, drill: false }),
    ).resolves.toMatchObject({
      run: 2,
    })
  })

  it('stops a drill where it is when it is ended, and tells its workflows', async () => {
    const { ports, wall } = world()
    const planId = await confirmedPlan(ports)
    await beginIssuing(ports, { planId, actor: director, issuedOn: null, factor: 1000, drill: true })
    const { registered } = await registerAssignments(ports, planId, 0, 10)
    await completeIssuing(ports, planId)
    const id = registered[0]?.assignmentId ?? ''
    await ports.nudges.delivered((await ports.nudges.pending(10)).map((nudge) => nudge.id))
    wall.at += 60_000
    const { clock } = await ports.plans.find(planId)
    await endPlan(ports, { planId, actor, openItems: 'run-on', reason: '' })
    const shown = clock === null ? null : { startedAt: wall.at, origin: planTime(clock, wall.at), factor: 0 }
    expect((await ports.plans.find(planId)).clock).toEqual(shown)
    const told = (await ports.nudges.pending(10)).map((nudge) => nudge.subjectId)
    expect(told.sort()).toEqual([planId, ...registered.map((one) => one.assignmentId)].sort())
    wall.at += 86_400_000
    expect(await performDuties(ports, id)).toMatchObject({ seq: 1, performed: [], next: null, filed: true })
    expect(await ports.nudges.overdue(wall.at, 10)).toEqual([])
    const late = performCommand(ports, {
      assignmentId: id,
      actor,
      command: { type: 'revoke', reason: '-' },
      idempotencyKey: 'k',
    })
    await expect(late).rejects.toEqual(new RuleBroken('plan.not-running'))
    expect(await planOutlook(ports, planId)).toMatchObject({ status: 'ended', next: null, finished: true })
  })

  it('performs each moment of the plan once and in order', async () => {
    const { ports, wall } = world()
    const { planId } = await issuedPlan(ports)
    const first = await planOutlook(ports, planId)
    expect(first.next).toMatchObject({ kind: 'report-window', period: '2026-03' })
    wall.moveTo('2026-04-02')
    const seen: string[] = []
    for (let { next } = first; next !== null && next.at <= wall.at;) {
      seen.push(`${next.kind} ${next.period}`)
      await advanceAll(ports, planId, 0, 100)
      await openProgressCheck(ports, planId, 1, next)
      await completeMoment(ports, planId, next)
      next = (await completeMoment(ports, planId, next)).next
    }
    expect(seen).toEqual([
      'report-window 2026-03',
      'report-reminder 2026-03',
      'report-due 2026-03',
      'month-end 2026-03',
      'quarterly-check 2026-Q1',
    ])
  })

  it('opens one check a period with the laggards in it, concluded once', async () => {
    const { ports, wall } = world()
    const { planId } = await issuedPlan(ports)
    wall.moveTo('2026-04-01')
    await advanceAll(ports, planId, 0, 100)
    const moment = { kind: 'quarterly-check', period: '2026-Q1' } as const
    expect(await openProgressCheck(ports, planId, 2, moment)).toBeNull()
    const opened = await openProgressCheck(ports, planId, 1, moment)
    expect(await openProgressCheck(ports, planId, 1, moment)).toBeNull()
    const checkId = opened?.checkId ?? ''
    const check = await ports.checks.find(checkId)
    expect(check.figures).toEqual({
      ...{ total: 3, open: 3, closed: 0, revoked: 0 },
      byLight: { green: 0, yellow: 0, red: 3 },
    })
    expect(check.laggards).toHaveLength(3)
    await concludeProgressCheck(ports, { checkId, text: '限期整改。', actor })
    expect((await ports.checks.find(checkId)).conclusion).toMatchObject({ text: '限期整改。', by: actor.personId })
    const again = concludeProgressCheck(ports, { checkId, text: '再议。', actor })
    await expect(again).rejects.toEqual(new RuleBroken('check.concluded'))
  })
}
