import type { AssignmentCounts, AssignmentView, OverviewView, PlanView, TodoList } from '@luoshi/contracts'

import { eventually } from '../support/eventually'
import { Refused } from '../support/http-client'
import { assignmentOf, issuePlan, planText } from '../support/plan-in-hand'
import { useStack } from '../support/stack'

const clause = '牵头单位：市科技局；责任单位：市发改委'

describe('the director ends a plan and says what becomes of its open items', () => {
  const stack = useStack()

  const issuedPlan = async (title: string): Promise<{ plan: PlanView; assignments: AssignmentView[] }> =>
    issuePlan(await stack().signIn('coordinator'), planText([clause, clause, clause], title), { dueOn: '2030-06-28' })

  const runs = async (id: string): Promise<string> =>
    (await stack().namespace.client.workflow.getHandle(`assignment/${id}`).describe()).status.name

  const todosOf = async (planId: string): Promise<number> => {
    const { items } = await (await stack().signIn('science.clerk')).get<TodoList>('/todos')
    return items.filter((todo) => todo.planId === planId).length
  }

  const refusalOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.problem.code : String(error)),
    )

  test('revoking all of them: todos go, workflows end, and every figure agrees', async () => {
    const { plan, assignments } = await issuedPlan('2026年撤销的计划')
    const end = `/plans/${plan.id}/end`
    const [coordinator, director] = [await stack().signIn('coordinator'), await stack().signIn('director')]
    await eventually('todos', async () => (await todosOf(plan.id)) === 3)
    expect(await refusalOf(coordinator.post(end, { openItems: 'run-on' }))).toBe('role.director-only')
    expect(await refusalOf(director.post(end, { openItems: 'revoke' }))).toBe('plan.end-reason-required')
    await director.post(end, { openItems: 'revoke', reason: '机构改革，任务并入新方案。' })
    await eventually('all are revoked', async () => (await director.get<PlanView>(`/plans/${plan.id}`)).ending?.done)
    expect(await todosOf(plan.id)).toBe(0)
    for (const { id } of assignments) {
      expect((await assignmentOf(director, id)).stage).toBe('revoked')
      await eventually('its workflow has ended', async () => (await runs(id)) === 'COMPLETED')
    }
    const counts = await director.get<AssignmentCounts>(`/assignments/counts?planId=${plan.id}`)
    const figures = { total: 3, open: 0, closed: 0, revoked: 3, byLight: { green: 0, yellow: 0, red: 0 } }
    expect(counts).toMatchObject({ ...figures, byStage: { revoked: 3 } })
    const { plans } = await director.get<OverviewView>('/overview')
    expect(plans.filter(({ planId }) => planId === plan.id)).toMatchObject([figures])
    expect(await refusalOf(director.post(end, {}))).toBe('plan.not-running')
  }, 60_000)

  test('letting them run on: the plan is ended, its items are worked on', async () => {
    const { plan, assignments } = await issuedPlan('2026年续办的计划')
    const director = await stack().signIn('director')
    await eventually('todos', async () => (await todosOf(plan.id)) === 3)
    const ended = await director.post<PlanView>(`/plans/${plan.id}/end`, { openItems: 'run-on' })
    expect(ended).toMatchObject({ status: 'ended', ending: { openItems: 'run-on', done: true }, assignmentCount: 3 })
    const id = assignments[0]?.id ?? ''
    await (await stack().signIn('science.clerk')).post(`/assignments/${id}/acknowledgements`)
    expect(await todosOf(plan.id)).toBeGreaterThanOrEqual(2)
    expect(await runs(id)).toBe('RUNNING')
    const handle = stack().namespace.client.workflow.getHandle(`plan/${plan.id}/1`)
    expect((await handle.describe()).status.name).toBe('RUNNING')
  }, 60_000)
})
