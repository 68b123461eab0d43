import type { AssignmentView } from '@luoshi/contracts'

import { eventually } from '../support/eventually'
import { assignmentWhere, confirm, draftsOf, issued, issuePlan, paste, planText } from '../support/plan-in-hand'
import { useStack } from '../support/stack'

/** A day of the plan is a second. */
const daily = 86_400

describe('the engine is away and comes back', () => {
  const stack = useStack({ ownEngine: true })
  let id = ''
  let waiting = ''

  beforeAll(async () => {
    const coordinator = await stack().signIn('coordinator')
    const issue = { issuedOn: '2026-03-02', factor: daily, drill: true, dueOn: '2026-12-31' }
    id = (await issuePlan(coordinator, planText(['牵头单位：市科技局']), issue)).assignments[0]?.id ?? ''
    waiting = (await paste(coordinator, planText(['牵头单位：市财政局'], '2026年全市财政工作要点'))).id
    for (const draft of await draftsOf(coordinator, waiting)) await confirm(coordinator, draft, '2030-06-28')
    await stack().engine?.stop()
  }, 120_000)

  test('departments go on working, and read what they wrote', async () => {
    const science = await stack().signIn('science.clerk')
    const view = await science.post<AssignmentView>(`/assignments/${id}/acknowledgements`)
    expect(view.parties.map(({ status }) => status)).toEqual(['acknowledged'])
  }, 60_000)

  test('a plan is issued without it; the office sees that it is on its way', async () => {
    const coordinator = await stack().signIn('coordinator')
    const plan = await coordinator.post<{ status: string }>(`/plans/${waiting}/issue`)
    expect(plan.status).toBe('issuing')
  }, 60_000)

  test('the health page says what is down', async () => {
    const health = await fetch(`${stack().url}/health/ready`)
    expect(health.status).toBe(503)
    expect(JSON.stringify(await health.json())).toContain('engine')
  })

  test('when it is back, everything that fell due meanwhile is made up for', async () => {
    await stack().engine?.start()
    const coordinator = await stack().signIn('coordinator')
    await eventually('the health page is green', async () => (await fetch(`${stack().url}/health/ready`)).ok, 60_000)
    await issued(coordinator, waiting)
    await assignmentWhere(
      coordinator,
      id,
      'the report is asked for',
      ({ reports }) => reports.some(({ period }) => period === '2026-03'),
      90_000,
    )
  }, 180_000)
})
