import { decideTwin, performCommand, performDuties, type Ports } from '@luoshi/application'
import { actorFor, issuedPlan, settleIn, WallClock } from '@luoshi/application/testing'
import { createDataSource, createPorts } from '@luoshi/persistence'
import { useDatabase } from '@luoshi/test/support/database'
import { eventually } from '@luoshi/test/support/eventually'
import { createLog } from './log'
import { startReportSharing } from './report-sharing'

jest.setTimeout(60_000)

const clerk = actorFor('clerk', '市科技局')

describe('a report that was handed in before the linked assignment could take it', () => {
  const database = useDatabase()
  const wall = new WallClock(0)
  let ports: Ports

  beforeAll(async () => {
    wall.moveTo('2026-03-02')
    const dataSource = await database()
      .closing(createDataSource(database().url, { poolSize: 4 }))
      .initialize()
    ports = createPorts(dataSource, wall.now)
    await settleIn(ports)
  })

  const give = (assignmentId: string, command: Parameters<typeof performCommand>[1]['command']) =>
    performCommand(ports, { assignmentId, actor: clerk, command, idempotencyKey: `${assignmentId} ${command.type}` })

  it('is handed on by the worker once it can', async () => {
    const plans = [await issuedPlan(ports), await issuedPlan(ports)]
    const [here = '', there = ''] = plans.map(({ assignmentIds }) => assignmentIds[0] ?? '')
    const [draftId = '', twinId = ''] = await Promise.all(
      plans.map(async ({ planId }) => (await ports.plans.drafts(planId))[0]?.id ?? ''),
    )
    const planId = plans[0]?.planId ?? ''
    await decideTwin(ports, { planId, draftId, twinId, state: 'linked', actor: actorFor('coordinator') })
    for (const id of [here, there]) await performDuties(ports, id)
    await give(here, { type: 'acknowledge' })
    wall.moveTo('2026-03-26')
    for (const id of [here, there]) await performDuties(ports, id)
    await give(here, { type: 'submit-report', period: '2026-03', progress: '两家', problems: '', nextSteps: '' })

    const sharing = startReportSharing(ports, createLog('ERROR'))
    try {
      await give(there, { type: 'acknowledge' })
      sharing.wake()
      await eventually('the report is there too', async () =>
        (await ports.ledger.events(there)).some(({ fact }) => fact.type === 'ReportSubmitted'),
      )
    } finally {
      await sharing.stop()
    }
  })
})
