import { randomUUID } from 'node:crypto'
import { beginIssuing, endPlan, performCommand, type Ports } from '@luoshi/application'
import { actorFor, confirmedPlan, settleIn } from '@luoshi/application/testing'
import type { Actor, Command } from '@luoshi/domain'
import { createDataSource, createPorts } from '@luoshi/persistence'
import { createLog, readConfig, startWorker } from '@luoshi/worker'
import { assignmentWorkflowId, planWorkflowId } from '@luoshi/workflows/messages'
import type { Client } from '@temporalio/client'
import { freshDatabase } from '../support/database'
import { eventually } from '../support/eventually'
import { startMailbox } from '../support/mailbox'
import { freshNamespace } from '../support/namespace'
import { testTemporalAddress } from '../support/servers'

/** A day in a third of a second. */
const factor = 250_000
const patience = 180_000

/** Who does what with the first clause, in this order, so that it is closed while the others stay silent. */
const course: readonly [Actor, Command][] = [
  [actorFor('clerk', '市科技局'), { type: 'acknowledge' }],
  [actorFor('clerk', '市经信局'), { type: 'acknowledge' }],
  [
    actorFor('head', '市科技局'),
    {
      type: 'report-completion',
      statement: '已建成2家',
      evidence: [{ title: '认定文件', reference: '示科〔2026〕8号' }],
    },
  ],
  [actorFor('head', '市经信局'), { type: 'countersign', opinion: 'agreed', text: '无异议' }],
  [actorFor('coordinator'), { type: 'accept', opinion: '属实' }],
  [actorFor('director'), { type: 'close-out', note: '予以销号' }],
]

export interface PlayedYear {
  client: Client
  /** Workflow ids by what happened to them. */
  workflows: Record<'closed-assignment' | 'silent-assignment' | 'plan', string>
  close: () => Promise<void>
}

/** Issues the sample plan as a drill; one clause is worked off, the others meet silence until autumn, then the plan ends. */
export async function playYear(): Promise<PlayedYear> {
  const [database, mailbox] = [await freshDatabase(), await startMailbox()]
  const namespace = await freshNamespace(testTemporalAddress())
  const dataSource = database.closing(await createDataSource(database.url, { poolSize: 4 }).initialize())
  const ports = createPorts(dataSource, () => Date.now())
  await settleIn(ports)
  const planId = await confirmedPlan(ports)
  const config = readConfig({
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: testTemporalAddress(),
    TEMPORAL_NAMESPACE: namespace.name,
    SMTP_URL: mailbox.url,
    LUOSHI_DEMO: '1',
  })
  const worker = await startWorker(config, createLog('WARN'))
  const director = actorFor('director')
  const { run } = await beginIssuing(ports, { planId, actor: director, issuedOn: '2026-02-03', factor, drill: true })
  const [first, second] = await eventually('all clauses are at work', async () => {
    const open = await ports.plans.openAssignments(planId, 0, 10)
    return (await ports.plans.find(planId)).status === 'issued' && open.length === 3 && open
  })
  if (first === undefined || second === undefined) throw new Error('the sample plan has three clauses')

  for (const [actor, command] of course)
    await performCommand(ports, { assignmentId: first.assignmentId, actor, command, idempotencyKey: randomUUID() })
  await namespace.client.workflow.getHandle(assignmentWorkflowId(first.assignmentId)).result()
  await eventually('the half-year summary opens', () => hasCheck(ports, planId), patience)
  await endPlan(ports, { planId, actor: director, openItems: 'run-on', reason: '' })
  await namespace.client.workflow.getHandle(planWorkflowId(planId, run)).result()
  return {
    client: namespace.client,
    workflows: {
      'closed-assignment': assignmentWorkflowId(first.assignmentId),
      'silent-assignment': assignmentWorkflowId(second.assignmentId),
      plan: planWorkflowId(planId, run),
    },
    close: async () => {
      await worker.stop()
      await mailbox.stop()
      await namespace.close()
      await database.drop()
    },
  }
}

const hasCheck = async ({ plans }: Ports, planId: string): Promise<boolean> =>
  (await plans.find(planId)).lastMoment?.kind === 'half-year-summary'
