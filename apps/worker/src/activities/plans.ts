import { completeEnding, completeIssuing, revokeOpenItems, setPlanAlarm, type Ports } from '@luoshi/application'
import type { PlanActivities } from '@luoshi/workflows/activities'
import type { Client } from '@temporalio/client'
import { inBatches } from './in-batches'
import { issueAssignments } from './issuing'
import { goneOutlook, momentActivities, outlookOf } from './moments'
import { unlessGone } from './unless-gone'

const batch = 50

/** What a plan's workflow asks of the record. */
export function planActivities(ports: Ports, client: Client): PlanActivities {
  const lookAhead: PlanActivities['lookAhead'] = ({ planId, run }) =>
    unlessGone(goneOutlook, async () => outlookOf(await setPlanAlarm(ports, planId), run))
  return {
    ...momentActivities(ports),
    lookAhead,
    issueAssignments: issueAssignments(ports, client),
    revokeOpenItems: (request) =>
      unlessGone(goneOutlook, async () => {
        const { planId, run } = request
        if ((await ports.plans.find(planId)).run !== run) return goneOutlook
        const [failure] = await inBatches((from) => revokeOpenItems(ports, planId, from, batch))
        if (failure !== undefined) throw failure.error
        await completeEnding(ports, planId)
        return lookAhead(request)
      }),
    completeIssuing: (request) =>
      unlessGone(goneOutlook, async () => {
        const { run } = await ports.plans.find(request.planId)
        if (run === request.run) await completeIssuing(ports, request.planId)
        return lookAhead(request)
      }),
  }
}
