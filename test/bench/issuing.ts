import type { HttpClient } from '../support/http-client'
import type { Stack } from '../support/stack'
import type { BareEngine } from './bare-engine'
import { perSecond, print, ratio } from './figures'
import { confirmedPlan, issueConfirmed } from './prepared-plan'

const count = 500

/** From the button to the last clause on the ledger with its workflow, against workflows with nothing of ours in them. */
export async function benchIssuing({
  stack,
  coordinator,
  bare,
}: {
  stack: Stack
  coordinator: HttpClient
  bare: BareEngine
}): Promise<void> {
  const planId = await confirmedPlan(coordinator, count, '2026年印发测试要点')
  const { took } = await issueConfirmed(stack, coordinator, planId)
  const bareTook = await bare.start(count)
  const [ours, theirs] = [(count * 1000) / took, (count * 1000) / bareTook]
  print(`Issuing ${count} assignments, against bare workflow starts`, [
    ['assignments', `${perSecond(ours)} against ${perSecond(theirs)}`],
    ['ratio', ratio(ours / theirs, { atLeast: 0.8 })],
  ])
}
