import { policyRows, RuleBroken, type PolicyChange } from '@luoshi/domain'
import { actorFor, memoryPorts, settleIn, WallClock } from '../testing'
import { assignmentSeed } from '../plan/assignment-seed'
import { rostersOf } from '../draft/draft-obstacles'
import { importPlan } from '../plan/import-plan'
import { editPolicy, type PolicyEdit } from './edit-policy'

const text = `某市2026年工作要点
一、建设孵化载体。（牵头单位：市科技局；责任单位：市发改委）
二、保障措施
（一）强化督导。实行一月一报。对进展缓慢的，由分管领导约谈责任单位负责人。对出现负增长的，提请市政府领导召开调度会。
`

describe('changing what a plan was compiled into', () => {
  const wall = new WallClock(0)
  const ports = memoryPorts(wall.now)
  let planId: string

  beforeEach(async () => {
    wall.moveTo('2026-03-02', 3)
    await settleIn(ports)
    const read = await importPlan(ports, { text, fileName: '要点.txt', actor: actorFor('coordinator') })
    planId = read.planId
  })

  const edit = (changes: PolicyChange[], more: Partial<PolicyEdit> = {}) =>
    editPolicy(ports, { planId, actor: actorFor('coordinator'), version: 1, reset: false, changes, ...more })

  const report: PolicyChange = {
    type: 'report',
    cadence: 'quarterly',
    dueDay: 10,
    dueMonth: 'next',
    dueAfter: null,
    windowWorkingDays: 3,
    from: 'lead',
    onDates: [],
  }

  const seedOfFirst = async () => {
    const plan = await ports.plans.find(planId)
    const [draft] = await ports.plans.drafts(planId)
    if (draft === undefined) throw new Error('the plan has a draft')
    return assignmentSeed(plan, { ...draft, parties: [] }, rostersOf([], []))
  }

  it('keeps the plan’s words beside what the office changed, and marks it', async () => {
    const policy = await edit([report])
    expect(policy).toMatchObject({ edition: 2, assignment: { report: { cadence: 'quarterly', dueMonth: 'next' } } })
    const { source } = policyRows(policy)[0] ?? {}
    if (source?.from !== 'office') throw new Error('the office changed it')
    expect(text.slice(source.start, source.end)).toBe('一月一报')
  })

  it('reaches the assignments: their rhythm follows, and a step switched off is not theirs', async () => {
    const ladder = (await ports.plans.find(planId)).policy.assignment.ladders.completion
    const index = ladder.findIndex(({ action }) => action === 'draft-talk')
    await edit([report, { type: 'rung', subject: 'completion', index, offset: 20, on: false }])
    const { policy } = await seedOfFirst()
    expect(policy).toMatchObject({ ownCadence: false, report: { cadence: 'quarterly', dueDay: 10 } })
    expect(policy.ladders.completion.map(({ action }) => action)).not.toContain('draft-talk')
    expect(policy.provisions?.map(({ action }) => action)).toEqual(['leader-request'])
  })

  it('moves steps and limits, switches checks and provisions, and begins again from what was read', async () => {
    const before = (await ports.plans.find(planId)).policy
    const provision = before.assignment.provisions?.[0]?.id ?? ''
    const changed = await edit([
      { type: 'limit', limit: 'acknowledgeWithin', days: 2 },
      { type: 'check', check: 'monthly-circular', on: true },
      { type: 'provision', id: provision, on: false },
      { type: 'rung', subject: 'report', index: 3, offset: 0, on: true },
    ])
    expect(changed.checks).toContain('monthly-circular')
    expect(changed.assignment.acknowledgeWithin).toBe(2)
    expect(changed.assignment.ladders.report.map(({ offset }) => offset)).toEqual([-1, 0, 1, 5])
    expect((await seedOfFirst()).policy.provisions).toEqual([])
    const again = await edit([], { version: 2, reset: true })
    expect(again).toEqual({ ...before, edition: 3 })
  })

  it('takes steps and provisions of the office’s own, marked as such, down to the assignments', async () => {
    const policy = await edit([
      {
        ...{ type: 'add-rung', subject: 'completion', offset: 12, action: 'draft-talk' },
        ...{ trigger: '逾期未办结', addressee: '分管负责人' },
      },
      { type: 'add-provision', action: null, trigger: '被省级通报', addressee: null, words: '向市委报告整改情况' },
    ])
    const own = policyRows(policy).filter(({ source }) => source.from === 'office')
    expect(own.map(({ value, note }) => [value, note])).toEqual([
      ['逾期12个工作日，起草约谈通知（分管负责人），送主任签发', '情形：逾期未办结'],
      ['向市委报告整改情况', '情形：被省级通报'],
    ])
    const seed = await seedOfFirst()
    expect(seed.policy.ladders.completion.filter(({ source }) => source.from === 'office')).toHaveLength(1)
    expect(seed.policy.provisions?.at(-1)).toMatchObject({ id: 'o1', kind: 'office' })
  })

  it('corrects what was read, keeps the plan’s words in sight, and leaves the rest as it was', async () => {
    const { ladders, provisions = [] } = (await ports.plans.find(planId)).policy.assignment
    const index = ladders.completion.findIndex(({ action }) => action === 'draft-talk')
    const offset = ladders.completion[index]?.offset ?? 0
    const id = provisions[0]?.id ?? ''
    const policy = await edit([
      { type: 'rung', subject: 'completion', index, offset, on: true, action: 'draft-order', addressee: null },
      { type: 'provision', id, on: true, action: 'talk', trigger: '增速为负', addressee: '责任单位负责人' },
    ])
    const order = policy.assignment.ladders.completion.find(({ source }) => source.from === 'office')
    expect(order).toMatchObject({ action: 'draft-order', colour: 'yellow', trigger: '进展缓慢', offsetImplied: true })
    expect(order?.addressee).toBeUndefined()
    const talk = policy.assignment.provisions?.find((one) => one.id === id)
    if (talk?.source.from !== 'office') throw new Error('the office corrected it')
    expect(talk).toMatchObject({ action: 'talk', trigger: '增速为负', addressee: '责任单位负责人' })
    expect(text.slice(talk.source.start, talk.source.end)).toContain('出现负增长')
  })

  it.each([
    ['role.not-allowed', { actor: actorFor('head', '市科技局') }],
    ['policy.version-conflict', { version: 7 }],
  ] as const)('is refused with %s', async (code, more) => {
    await expect(edit([report], more)).rejects.toEqual(new RuleBroken(code))
  })

  it('knows what it is asked to change', async () => {
    const unknown: PolicyChange = { type: 'rung', subject: 'report', index: 40, offset: 1, on: true }
    await expect(edit([unknown])).rejects.toEqual(new RuleBroken('policy.unknown-element'))
  })
})
