import { planLimits } from '@luoshi/application'
import type { DraftView, PlanView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { logins } from '../testing/town'

const clause = (index: number): string =>
  `${index}.推进第${index}号平台建设（牵头单位：市科技局；责任单位：市发改委、市财政局；完成时限：2030年${(index % 12) + 1}月底前）`

const longPlan = (clauses: number) => ({
  fileName: '长计划.txt',
  text: ['某市2030年重点工作要点', ...Array.from({ length: clauses }, (_, index) => clause(index + 1)), ''].join('\n'),
})

/** The longest that the process stood still while something was awaited, in milliseconds. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0]
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  try {
    await work()
  } finally {
    clearInterval(beat)
  }
  return longest
}

/** No measure of speed: a stand-still, such as the half minute that a quadratic import once took, is longer than this. */
const STANDSTILL_MS = 10_000

describe('a plan of very many clauses', () => {
  const api = useApi()

  it('is refused in words beyond the limit, and holds up nobody meanwhile', async () => {
    const office = await api().as(logins.coordinator)
    let answer = await office.get('/plans')
    const stall = await longestStall(async () => {
      answer = await office.post('/plans', longPlan(12_000))
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'plan.too-many-assignments' } })
    expect(answer.body.detail).toContain('12000')
    expect(stall).toBeLessThan(STANDSTILL_MS)
  }, 120_000)

  it('is refused at once beyond the longest text', async () => {
    const office = await api().as(logins.coordinator)
    const answer = await office.post('/plans', { fileName: 'a.txt', text: '字'.repeat(planLimits.characters + 1) })
    expect(answer).toMatchObject({ status: 422, body: { code: 'plan.text-too-long' } })
  })

  it('at the limit is read, shown and worked off without holding up anybody', async () => {
    const office = await api().as(logins.coordinator)
    let planId = ''
    const importing = await longestStall(async () => {
      const { status, body } = await office.post<PlanView>('/plans', longPlan(planLimits.drafts))
      expect(status).toBe(201)
      expect(body.draftCount).toBe(planLimits.drafts)
      planId = body.id
    })
    expect(importing).toBeLessThan(STANDSTILL_MS)
    await office.post('/plans', { ...longPlan(planLimits.drafts), fileName: 'b.txt' })
    for (const page of ['', '/drafts', '/targets', '/findings', '/matches', '/twins']) {
      const stall = await longestStall(() => office.get(`/plans/${planId}${page}`))
      expect([page, stall < STANDSTILL_MS]).toEqual([page, true])
    }
    const { body } = await office.get<{ items: DraftView[] }>(`/plans/${planId}/drafts`)
    expect(body.items).toHaveLength(planLimits.drafts)
    const confirming = await longestStall(() => office.post(`/plans/${planId}/confirmations`))
    expect(confirming).toBeLessThan(STANDSTILL_MS)
    expect(await office.get<PlanView>(`/plans/${planId}`)).toMatchObject({
      body: { confirmedCount: planLimits.drafts },
    })
  }, 240_000)
})
