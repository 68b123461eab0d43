import { performDuties } from '../../assignments/perform-duties'
import { issuedPlan, settleIn } from '../sample-office'
import type { World } from './world'

/** The first assignment of the sample plan, issued on 2 March 2026 and handed out to its departments. */
export async function firstHandedOut({ ports, wall }: World): Promise<string> {
  wall.moveTo('2026-03-02')
  await settleIn(ports)
  const [first = ''] = (await issuedPlan(ports)).assignmentIds
  await performDuties(ports, first)
  return first
}
