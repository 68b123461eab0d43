import type { AssignmentView, AssignmentPage, PlanView, TodoList } from '@luoshi/contracts'

import { eventually } from '../support/eventually'
import { issuePlan, planText } from '../support/plan-in-hand'
import { emailOf } from '../support/registry'
import { useStack } from '../support/stack'

const day = 86_400_000
const inChina = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10)

describe('a paper signed days ago is issued for real', () => {
  const stack = useStack()
  const today = inChina(Date.now())
  const signedOn = inChina(Date.now() - 4 * day)
  let plan: PlanView
  let item: AssignmentView

  beforeAll(async () => {
    const coordinator = await stack().signIn('coordinator')
    const issued = await issuePlan(coordinator, planText(['牵头单位：市科技局；责任单位：市发改委']), {
      issuedOn: signedOn,
      dueOn: '2030-06-28',
    })
    plan = issued.plan
    item = await eventually('it is assigned', async () => {
      const one = await coordinator.get<AssignmentView>(`/assignments/${issued.assignments[0]?.id ?? ''}`)
      return one.stage === 'assigned' && one
    })
  }, 60_000)

  test('its date of issue is kept, and no page takes it for a drill', async () => {
    expect(plan).toMatchObject({ issuedOn: signedOn, drill: false, clock: { drill: false, factor: 1 } })
    const leader = await stack().signIn('leader')
    const { items } = await leader.get<AssignmentPage>(`/assignments?planId=${plan.id}`)
    expect(items).toMatchObject([{ drill: false }])
    expect(item.clock).toMatchObject({ drill: false, factor: 1 })
    expect(inChina(Date.parse(item.clock.now))).toBe(today)
  })

  test('its mail carries no mark, and the limit counts from today', async () => {
    const mail = await eventually('the mail', () =>
      stack().mailbox.received.find(({ to }) => to === emailOf('science.clerk')),
    )
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/演练|计划日期/)
    const { items } = await (await stack().signIn('science.clerk')).get<TodoList>('/todos')
    expect(items.map(({ kind, clock }) => [kind, clock?.drill])).toEqual([['acknowledgement', false]])
    expect(inChina(Date.parse(items[0]?.dueAt ?? '') - 1) > today).toBe(true)
  })
})
