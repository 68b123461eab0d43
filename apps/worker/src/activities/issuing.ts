import { inParallel, registerAssignments, type Ports } from '@luoshi/application'
import { dutyLabels } from '@luoshi/domain'
import type { IssuingProgress, PlanActivities } from '@luoshi/workflows/activities'
import { Context } from '@temporalio/activity'
import type { Client } from '@temporalio/client'
import { startAssignment } from '../engine/process-starter'
import { unlessGone } from './unless-gone'

const batch = 100
const mostInOneActivity = 200
const startsAtOnce = 24

const gone: IssuingProgress = { done: 0, total: 0, lastOrdinal: 0, progress: '', gone: true }

/**
 * Registers and starts the next assignments in batches with a heartbeat each; a retry goes on where the last heartbeat stood.
 * Neither step does anything twice.
 */
export const issueAssignments =
  (ports: Ports, client: Client): PlanActivities['issueAssignments'] =>
  ({ planId, run, afterOrdinal }) =>
    unlessGone(gone, async () => {
      let last = lastHeartbeat() ?? afterOrdinal
      for (let issued = 0; ; issued += batch) {
        if ((await ports.plans.find(planId)).run !== run) return gone
        const { registered, done, total } = await registerAssignments(ports, planId, last, batch)
        await start(ports, client, registered)
        last = registered.at(-1)?.ordinal ?? last
        Context.current().heartbeat(last)
        if (registered.length < batch || issued + batch >= mostInOneActivity)
          return {
            done,
            total,
            lastOrdinal: last,
            progress: `${done}/${total} ${dutyLabels.assignParties}`,
            gone: false,
          }
      }
    })

/** The ordinal the attempt before this one came to. */
function lastHeartbeat(): number | null {
  const details: unknown = Context.current().info.heartbeatDetails
  return typeof details === 'number' ? details : null
}

async function start(ports: Ports, client: Client, registered: readonly { assignmentId: string }[]): Promise<void> {
  const subjects = await ports.subjects.assignments(registered.map(({ assignmentId }) => assignmentId))
  await inParallel(startsAtOnce, subjects, (subject) => startAssignment(client, subject, 'assignParties'))
}
