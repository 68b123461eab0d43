import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { planLimits } from '@luoshi/application'
import type { DraftView, PlanView } from '@luoshi/contracts'
import { DataSource } from 'typeorm'
import { useApi } from '../testing/api-under-test'
import { logins } from '../testing/town'

const clause = (index: number): string =>
  `${index}.推进第${index}号平台建设（牵头单位：市科技局；责任单位：市发改委、市财政局；完成时限：2030年${(index % 12) + 1}月底前）`

const longPlan = (clauses: number) => ({
  fileName: '长计划.txt',
  text: ['某市2030年重点工作要点', ...Array.from({ length: clauses }, (_, index) => clause(index + 1)), ''].join('\n'),
})

interface Held {
  /** All in milliseconds: how long the work took, how long the process stood still for at most, and on the average. */
  whole: number
  longest: number
  mean: number
}

async function held(work: () => Promise<unknown>): Promise<Held> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const from = performance.now()
  delay.enable()
  await work()
  const whole = performance.now() - from
  // What held the loop last is noted in its next turn.
  await setImmediate()
  delay.disable()
  return { whole, longest: delay.max / 1e6, mean: delay.mean / 1e6 }
}

/** The run that the machine's other work disturbed least. */
async function leastHeld(work: () => Promise<unknown>): Promise<Held> {
  const runs = [await held(work), await held(work), await held(work)]
  const least = (of: keyof Held) => Math.min(...runs.map((run) => run[of]))
  return { whole: least('whole'), longest: least('longest'), mean: least('mean') }
}

/** Others wait no longer than a small share of the work, or than a fifth of a second on a machine whose idle loop turns in one. */
const freely = ({ whole, longest }: Held, idle: Held): boolean => longest < Math.max(whole / 6, 200 * idle.mean)

describe('a plan of very many clauses', () => {
  const api = useApi()

  const idling = () => held(() => api().app.get(DataSource).query('SELECT pg_sleep(0.3)'))

  it('is refused in words beyond the limit, and holds up nobody meanwhile', async () => {
    const office = await api().as(logins.coordinator)
    let answer = await office.get('/plans')
    const reading = await held(async () => {
      answer = await office.post('/plans', longPlan(12_000))
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'plan.too-many-assignments' } })
    expect(answer.body.detail).toContain('12000')
    expect([reading, freely(reading, await idling())]).toEqual([reading, true])
  }, 120_000)

  it('is refused at once beyond the longest text', async () => {
    const office = await api().as(logins.coordinator)
    const answer = await office.post('/plans', { fileName: 'a.txt', text: '字'.repeat(planLimits.characters + 1) })
    expect(answer).toMatchObject({ status: 422, body: { code: 'plan.text-too-long' } })
  })

  it('at the limit is read, shown and worked off without holding up anybody', async () => {
    const idle = await idling()
    const office = await api().as(logins.coordinator)
    let planId = ''
    const importing = await held(async () => {
      const { status, body } = await office.post<PlanView>('/plans', longPlan(planLimits.drafts))
      expect(status).toBe(201)
      expect(body.draftCount).toBe(planLimits.drafts)
      planId = body.id
    })
    expect([importing, freely(importing, idle)]).toEqual([importing, true])
    await office.post('/plans', { ...longPlan(planLimits.drafts), fileName: 'b.txt' })
    for (const page of ['', '/drafts', '/targets', '/findings', '/matches', '/twins', '/dropped-drafts']) {
      const showing = await leastHeld(() => office.get(`/plans/${planId}${page}`))
      expect([page, showing, freely(showing, idle)]).toEqual([page, showing, true])
    }
    const { body } = await office.get<{ items: DraftView[] }>(`/plans/${planId}/drafts`)
    expect(body.items).toHaveLength(planLimits.drafts)
    const confirming = await held(() => office.post(`/plans/${planId}/confirmations`))
    expect([confirming, freely(confirming, idle)]).toEqual([confirming, true])
    expect(await office.get<PlanView>(`/plans/${planId}`)).toMatchObject({
      body: { confirmedCount: planLimits.drafts },
    })
  }, 240_000)
})

describe('twins of two plans', () => {
  const sizes = [planLimits.drafts / 2, planLimits.drafts]
  const [half, full] = [useApi(), useApi()]

  it('take twice the time where the plans are twice as long', async () => {
    const times: number[] = []
    for (const [index, api] of [half, full].entries()) {
      const office = await api().as(logins.coordinator)
      const plan = longPlan(sizes[index] ?? 0)
      const { body } = await office.post<PlanView>('/plans', plan)
      await office.post('/plans', { ...plan, fileName: 'b.txt' })
      const { whole } = await leastHeld(async () => {
        const { status } = await office.get(`/plans/${body.id}/twins`)
        expect(status).toBe(200)
      })
      times.push(whole)
    }
    const [once = 0, twice = 0] = times
    expect([times, twice < 3 * once]).toEqual([times, true])
  }, 240_000)
})
