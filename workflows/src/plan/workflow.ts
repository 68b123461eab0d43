import { continueAsNew, proxyActivities, setCurrentDetails } from '@temporalio/workflow'
import { listenForRecorded } from '../listen-for-recorded'
import { shouldRollOver } from '../roll-over'
import { untilMomentOr } from '../wait'
import { momentActivityNames, type PlanActivities, type PlanOutlook, type PlanRun } from './activities'
import type { PlanInput } from './messages'

const retry = { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' } as const
const short = proxyActivities<PlanActivities>({ startToCloseTimeout: '10s', retry })
const long = proxyActivities<PlanActivities>({ startToCloseTimeout: '1h', heartbeatTimeout: '30s', retry })

/** One issue of a plan: hands every clause to its own workflow, then keeps the moments that belong to the plan as a whole. */
export async function plan(input: PlanInput): Promise<{ gone: boolean }> {
  const recorded = listenForRecorded()

  const run: PlanRun = { planId: input.planId, run: input.run }
  let outlook = input.carry ?? (await issue(run))
  while (!outlook.finished && !outlook.gone) {
    setCurrentDetails(outlook.awaiting)
    if (outlook.revoking === true) {
      outlook = await long.revokeOpenItems(run)
      continue
    }
    if (!recorded.heard() && shouldRollOver()) await continueAsNew<typeof plan>({ ...input, carry: outlook })
    const due = await untilMomentOr(outlook.next, recorded.heard)
    recorded.forget()
    outlook = due ? await perform(run, outlook) : await short.lookAhead(run)
  }
  setCurrentDetails(outlook.awaiting)
  return { gone: outlook.gone }
}

async function issue(run: PlanRun): Promise<PlanOutlook> {
  for (let afterOrdinal = -1; ;) {
    const issuing = await long.issueAssignments({ ...run, afterOrdinal })
    setCurrentDetails(issuing.progress)
    if (issuing.gone) return { next: null, awaiting: '', finished: false, gone: true }
    if (issuing.done >= issuing.total || issuing.lastOrdinal === afterOrdinal) return short.completeIssuing(run)
    afterOrdinal = issuing.lastOrdinal
  }
}

function perform(run: PlanRun, { next }: PlanOutlook): Promise<PlanOutlook> {
  if (next === null) return short.lookAhead(run)
  const request = { ...run, moment: next }
  return long[momentActivityNames[next.kind]].executeWithOptions({ summary: next.summary }, [request])
}
