import { openProgressCheck } from '@luoshi/application'
import type {
  AssignmentCounts,
  AssignmentPage,
  OverviewView,
  PlanRow,
  PlanView,
  ProgressCheckView,
} from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { issuedPlan } from '../testing/issued-plan'
import { logins } from '../testing/town'

describe('the figures of a plan', () => {
  const api = useApi()

  it('are the same on the board, the overview, the list, the plan and in a check, and light open items alone', async () => {
    const { planId, assignments } = await issuedPlan(api())
    const director = await api().as(logins.director)
    const revoked = await director.post(`/assignments/${assignments[0].id}/revocation`, {
      reason: '任务已经并入他项。',
    })
    expect(revoked.status).toBe(201)
    await openProgressCheck(api().ports, planId, 1, { kind: 'quarterly-check', period: '2026-Q2' })
    const get = async <T>(url: string) => (await director.get<T>(url)).body

    const board = await get<AssignmentCounts>(`/assignments/counts?planId=${planId}`)
    const overview = await get<OverviewView>('/overview')
    const { items: checks } = await get<{ items: ProgressCheckView[] }>(`/plans/${planId}/progress-checks`)
    const expected = { total: 3, open: 2, closed: 0, revoked: 1, byLight: { green: 2, yellow: 0, red: 0 } }
    expect(board).toMatchObject(expected)
    expect(board.byPlan).toMatchObject([expected])
    expect(overview.plans.find((plan) => plan.planId === planId)).toMatchObject(expected)
    expect(checks.map(({ figures }) => figures)).toEqual([expected])

    const { items: plans } = await get<{ items: PlanRow[] }>('/plans')
    const one = await get<PlanView>(`/plans/${planId}`)
    for (const row of [plans.find(({ id }) => id === planId), one])
      expect(row).toMatchObject({
        ...{ assignmentCount: 3, openCount: 2, closedCount: 0, revokedCount: 1 },
        byLight: expected.byLight,
      })

    const green = await get<AssignmentPage>(`/assignments?planId=${planId}&light=green`)
    expect(green.items.map(({ id }) => id)).not.toContain(assignments[0].id)
    expect(green.items).toHaveLength(expected.byLight.green)
  })
})
