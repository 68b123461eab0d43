import { beginIssuing } from '@luoshi/application'
import { actorFor } from '@luoshi/application/testing'
import { assignmentWorkflowId } from '@luoshi/workflows/messages'
import { MockActivityEnvironment } from '@temporalio/testing'
import type { Client } from '@temporalio/client'
import { createLog } from '../log'
import { useOffice } from '../testing/office-at-work'
import { issueAssignments } from './issuing'

jest.setTimeout(60_000)

describe('issuing', () => {
  const office = useOffice()

  async function begun(): Promise<{ planId: string; run: number }> {
    const planId = await office().confirmedPlan()
    const actor = actorFor('director')
    const { run } = await beginIssuing(office().ports, { planId, actor, issuedOn: null, factor: 1, drill: false })
    return { planId, run }
  }

  const issue = (request: { planId: string; run: number }, client: Client, heartbeatDetails?: number) =>
    new MockActivityEnvironment({ heartbeatDetails }, { logger: createLog('ERROR') }).run(
      issueAssignments(office().ports, client),
      {
        ...request,
        afterOrdinal: -1,
      },
    )

  /** Starts that work until the given number of them has been made. */
  function dyingAfter(starts: number): Client {
    const { client } = office().namespace
    const workflow = new Proxy(client.workflow, {
      get: (target, name, receiver) =>
        name === 'start' && starts-- <= 0
          ? () => Promise.reject(new Error('killed'))
          : (Reflect.get(target, name, receiver) as unknown),
    })
    return Object.assign(Object.create(client) as Client, { workflow })
  }

  it('gives each clause one row and one workflow, however often it is killed and tried again', async () => {
    const run = await begun()
    const { ports, namespace, database } = office()
    await expect(issue(run, dyingAfter(1))).rejects.toThrow('killed')
    await expect(issue(run, dyingAfter(2))).rejects.toThrow('killed')
    expect(await issue(run, namespace.client)).toMatchObject({ done: 3, total: 3, gone: false })
    expect(await issue(run, namespace.client, 2)).toMatchObject({ done: 3, total: 3 })

    const rows = await database.query<{ id: string }>('SELECT id FROM assignment WHERE plan_id = $1', [run.planId])
    expect(rows).toHaveLength(3)
    expect(await ports.plans.openAssignments(run.planId, 0, 10)).toHaveLength(3)
    for (const { id } of rows) {
      const { status, staticSummary } = await namespace.client.workflow.getHandle(assignmentWorkflowId(id)).describe()
      expect(status.name).toBe('RUNNING')
      expect(await staticSummary()).toMatch(/^\d/)
    }
  })

  it('answers that it is gone when the run asked for is not the record’s', async () => {
    const { planId, run } = await begun()
    expect(await issue({ planId, run: run + 1 }, office().namespace.client)).toMatchObject({ gone: true })
  })
})
