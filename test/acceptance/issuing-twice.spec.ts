import { Refused } from '../support/http-client'
import { eventually } from '../support/eventually'
import { assignmentsOf, confirm, draftsOf, issued, paste, planText } from '../support/plan-in-hand'
import { useStack, type Stack } from '../support/stack'

const clauses = Array.from({ length: 40 }, () => '牵头单位：市科技局；责任单位：市发改委')

/** Ids of all assignment workflows that ever ran in the namespace, one entry for each run. */
async function assignmentWorkflows({ namespace }: Stack): Promise<string[]> {
  const ids: string[] = []
  for await (const { workflowId } of namespace.client.workflow.list()) ids.push(workflowId)
  return ids.filter((id) => id.startsWith('assignment/')).sort()
}

describe('issuing twice gives each clause one workflow', () => {
  const stack = useStack()

  const prepared = async (title: string): Promise<string> => {
    const coordinator = await stack().signIn('coordinator')
    const { id } = await paste(coordinator, planText(clauses, title))
    for (const draft of await draftsOf(coordinator, id)) await confirm(coordinator, draft, '2030-06-28')
    return id
  }

  const eachHasOne = async (planId: string): Promise<void> => {
    const assignments = await assignmentsOf(await stack().signIn('coordinator'), planId)
    expect(assignments).toHaveLength(clauses.length)
    const expected = assignments.map(({ id }) => `assignment/${id}`).sort()
    await eventually('all workflows are listed', async () => {
      const seen = await assignmentWorkflows(stack())
      return expected.every((id) => seen.includes(id))
    })
    const seen = (await assignmentWorkflows(stack())).filter((id) => expected.includes(id))
    expect(seen).toEqual(expected)
  }

  test('five coordinators press the button at once: one issues, the others are told', async () => {
    const planId = await prepared('2026年第一份工作要点')
    const pressing = Array.from({ length: 5 }, async () => {
      const client = await stack().signIn('coordinator')
      return client.post(`/plans/${planId}/issue`).then(
        () => 'issued',
        (error: unknown) => (error instanceof Refused ? error.problem.code : String(error)),
      )
    })
    const answers = await Promise.all(pressing)
    expect(answers.filter((answer) => answer === 'issued')).toHaveLength(1)
    expect(new Set(answers)).toEqual(new Set(['issued', 'plan.already-issued']))
    await issued(await stack().signIn('coordinator'), planId)
    await eachHasOne(planId)
  }, 120_000)

  test('the worker is killed half-way: the next one goes on, and no clause gets two', async () => {
    const planId = await prepared('2026年第二份工作要点')
    const coordinator = await stack().signIn('coordinator')
    await coordinator.post(`/plans/${planId}/issue`)
    await eventually('the first assignments', async () => {
      const [row] = await stack().database.query<{ issuing_done: number }>(
        'SELECT issuing_done FROM plan WHERE id = $1',
        [planId],
      )
      return (row?.issuing_done ?? 0) > 0
    })
    await stack().worker.kill()
    await stack().startWorker()
    // The engine gives the batch to the new worker once the dead one has been silent for 30 s.
    await issued(coordinator, planId, 90_000)
    await eachHasOne(planId)
  }, 180_000)
})
