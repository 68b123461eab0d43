import { randomUUID } from 'node:crypto'
import type { WorkflowHandle } from '@temporalio/client'
import { eventually } from '@luoshi/test/support/eventually'
import { recordedSignal, taskQueue } from '../process'
import { activitiesNamed } from '../testing/activities-named'
import { historyLines } from '../testing/history-lines'
import { patience, useWorkflowEngine } from '../testing/workflow-engine'
import type { NextPlanMoment, PlanActivities, PlanOutlook } from './activities'
import { momentActivityNames } from './activities'
import { planWorkflowId } from './messages'
import type { plan } from './workflow'

jest.setTimeout(patience)

const idle: PlanOutlook = { next: null, awaiting: '', finished: false, gone: false }
const finished: PlanOutlook = { ...idle, finished: true }

const moment = (kind: NextPlanMoment['kind'], summary: string, inMs: number): PlanOutlook => ({
  ...idle,
  next: { at: Date.now() + inMs, kind, period: '2026-06', summary },
})

/** A plan of some clauses whose moments are written beforehand. */
function scriptedPlan(total: number, outlooks: (() => PlanOutlook)[]) {
  const issued: number[] = []
  const next = (): Promise<PlanOutlook> => Promise.resolve(outlooks.shift()?.() ?? idle)
  const activities: PlanActivities = {
    ...activitiesNamed(Object.values(momentActivityNames), () => next),
    lookAhead: next,
    completeIssuing: next,
    revokeOpenItems: next,
    issueAssignments: ({ afterOrdinal }) => {
      const done = Math.min(total, Math.max(0, afterOrdinal) + 2)
      issued.push(done)
      return Promise.resolve({ done, total, lastOrdinal: done, progress: `${done}/${total} 交办`, gone: false })
    },
  }
  return { activities, issued }
}

describe('the plan workflow', () => {
  const engine = useWorkflowEngine()

  const start = (): Promise<WorkflowHandle<typeof plan>> => {
    const planId = randomUUID()
    return engine().client.workflow.start<typeof plan>('plan', {
      workflowId: planWorkflowId(planId, 1),
      taskQueue,
      args: [{ schema: 1, planId, run: 1, title: '2026年工作要点' }],
    })
  }

  it('issues every clause, then performs each moment of the plan under its own name', async () => {
    const { activities, issued } = scriptedPlan(5, [
      () => moment('report-window', '请报进展 · 6月', 200),
      () => moment('month-end', '月末定灯 · 6月', 200),
      () => finished,
    ])
    await engine().running(activities, async () => {
      const handle = await start()
      expect(await handle.result()).toEqual({ gone: false })
      expect(issued).toEqual([2, 4, 5])
      expect(await historyLines(handle)).toEqual([
        ...['activity issueAssignments', 'activity issueAssignments', 'activity issueAssignments'],
        ...['activity completeIssuing', 'timer 请报进展 · 6月', 'activity openReportWindow'],
        ...['timer 月末定灯 · 6月', 'activity closeMonth', 'completed'],
      ])
    })
  })

  it('looks again when something about the plan is recorded', async () => {
    const { activities } = scriptedPlan(1, [() => moment('month-end', '月末定灯 · 6月', 3_600_000), () => finished])
    await engine().running(activities, async () => {
      const handle = await start()
      await eventually('it waits', async () => (await historyLines(handle)).includes('timer 月末定灯 · 6月'))
      await handle.signal(recordedSignal)
      await handle.result()
      expect((await historyLines(handle)).slice(-3)).toEqual(['timer canceled', 'activity lookAhead', 'completed'])
    })
  })

  it('revokes the open items of a plan that was ended so, and then has nothing left to do', async () => {
    const { activities } = scriptedPlan(1, [
      () => moment('month-end', '月末定灯 · 6月', 3_600_000),
      () => ({ ...idle, revoking: true }),
      () => finished,
    ])
    await engine().running(activities, async () => {
      const handle = await start()
      await eventually('it waits', async () => (await historyLines(handle)).includes('timer 月末定灯 · 6月'))
      await handle.signal(recordedSignal)
      expect(await handle.result()).toEqual({ gone: false })
      expect((await historyLines(handle)).slice(-3)).toEqual([
        ...['activity lookAhead', 'activity revokeOpenItems', 'completed'],
      ])
    })
  })

  it('ends when its run was thrown away while it issued', async () => {
    const { activities } = scriptedPlan(1, [])
    const gone = { done: 0, total: 0, lastOrdinal: 0, progress: '', gone: true }
    await engine().running({ ...activities, issueAssignments: () => Promise.resolve(gone) }, async () => {
      expect(await (await start()).result()).toEqual({ gone: true })
    })
  })
})
