import { RuleBroken, startOf, refusalSentence } from '@luoshi/domain'
import { actorFor, confirmedPlan, memoryPorts, settleIn, WallClock } from '../testing'
import { dissolveDepartment } from '../registry/dissolve-department'
import { beginIssuing, type IssueRequest } from './begin-issuing'

describe('issuing', () => {
  const wall = new WallClock(0)
  const ports = memoryPorts(wall.now)
  let planId: string

  beforeEach(async () => {
    wall.moveTo('2026-03-02', 3)
    await settleIn(ports)
    planId = await confirmedPlan(ports)
  })

  const issue = async (more: Partial<IssueRequest>) => {
    const request = { planId, actor: actorFor('director'), issuedOn: null, factor: 1, drill: false, ...more }
    await beginIssuing(ports, request)
    return ports.plans.find(planId)
  }

  it.each([null, '2026-03-02', '2026-02-27', '2019-01-05'])('on %s runs on the real clock', async (issuedOn) => {
    const { clock, drill, issuedOn: noted } = await issue({ issuedOn })
    expect({ clock, drill, noted }).toEqual({
      clock: { startedAt: wall.at, origin: wall.at, factor: 1 },
      drill: false,
      noted: issuedOn ?? '2026-03-02',
    })
  })

  it.each([
    [{ issuedOn: '2026-02-27' }, false],
    [{ issuedOn: '2026-02-27', limitsFrom: 'now' }, false],
    [{ issuedOn: '2026-02-27', limitsFrom: 'issued-on' }, true],
    [{ issuedOn: '2026-02-27', limitsFrom: 'issued-on', drill: true }, false],
    [{ issuedOn: null, limitsFrom: 'issued-on' }, false],
  ] as const)('of %j counts limits from the date of issue: %s', async (more, limitsFromIssue) => {
    expect(await issue(more)).toMatchObject({ limitsFromIssue })
  })

  it('as a drill on an earlier date starts its clock at nine that morning', async () => {
    const { clock } = await issue({ issuedOn: '2026-01-05', drill: true })
    expect(clock).toEqual({ startedAt: wall.at, origin: startOf('2026-01-05', 9), factor: 1 })
  })

  it('at another speed is a drill, whatever was asked', async () => {
    expect(await issue({ factor: 1000 })).toMatchObject({ drill: true, run: 1, issuingTotal: 3 })
  })

  it.each([
    ['role.not-allowed', { actor: actorFor('head', '市科技局') }],
    ['plan.issued-in-future', { issuedOn: '2026-04-01' }],
    ['draft.due-in-past', { issuedOn: '2027-01-04', drill: true }],
  ])('is refused: %s', async (code, more) => {
    await expect(issue(more)).rejects.toMatchObject({ code })
    expect(await ports.plans.find(planId)).toMatchObject({ status: 'draft', run: 0 })
  })

  it('says which day it is where the date of issue is yet to come', async () => {
    const refused = await issue({ issuedOn: '2026-04-01' }).catch((error: unknown) => error)
    if (!(refused instanceof RuleBroken)) throw new Error('it is refused')
    expect(refusalSentence(refused.code, refused.details)).toContain('印发日期2026年4月1日晚于今天（2026年3月2日）')
  })

  it('is refused for a plan that runs', async () => {
    await issue({})
    await expect(issue({})).rejects.toEqual(new RuleBroken('plan.already-issued'))
  })

  it('is refused when a department was dissolved since its clauses were confirmed', async () => {
    const { departments } = await ports.keeping.read()
    const { id, version } = departments.find(({ name }) => name === '市经信局') ?? { id: '', version: 0 }
    await dissolveDepartment(ports, {
      ...{ id, version, actor: actorFor('coordinator') },
      dissolution: { on: '2026-02-01', successorId: null },
    })
    await expect(issue({})).rejects.toMatchObject({
      code: 'plan.draft-not-ready',
      details: { why: '市经信局已于2026-02-01撤并，请改选承接其职能的单位。' },
    })
    expect(await ports.plans.find(planId)).toMatchObject({ status: 'draft', run: 0 })
  })
})
