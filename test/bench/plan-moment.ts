import { advanceAll, performPlanDuties } from '@luoshi/application'
import { createDataSource, createPorts } from '@luoshi/persistence'

import type { HttpClient } from '../support/http-client'
import type { Stack } from '../support/stack'
import { atOnce, timed } from './at-once'
import { rehearse, send, withBarePool } from './bare-transactions'
import { milliseconds, print, ratio } from './figures'
import { confirmedPlan, issueConfirmed } from './prepared-plan'

const count = 500
const connections = 8
const day = 86_400_000

/** A moment of the plan for 500 assignments, against 500 bare transactions with the same statements. */
export async function benchPlanMoment({
  stack,
  coordinator,
}: {
  stack: Stack
  coordinator: HttpClient
}): Promise<void> {
  const ids = [
    await confirmedPlan(coordinator, count, '2026年时点测试要点甲'),
    await confirmedPlan(coordinator, count, '2026年时点测试要点乙'),
  ]
  const [ours, theirs] = [ids[0] ?? '', ids[1] ?? '']
  await issueConfirmed(stack, coordinator, ours)
  const { assignments } = await issueConfirmed(stack, coordinator, theirs)
  // The days after which every one of them has something to do: the acknowledgement is late.
  const then = Date.now() + 9 * day
  const transactions = await rehearse(stack.database.url, () => then, assignments, performPlanDuties)

  const dataSource = await createDataSource(stack.database.url, { poolSize: connections }).initialize()
  const moment = await timed(() =>
    advanceAll(
      createPorts(dataSource, () => then),
      ours,
      -1,
      count,
    ),
  )
  await dataSource.destroy()
  const bare = await withBarePool(stack.database.url, connections, (pool) =>
    timed(() => atOnce(connections, transactions, (transaction) => send(pool, transaction))),
  )
  print(`A moment of the plan for ${count} assignments, against ${count} bare transactions`, [
    ['time', `${milliseconds(moment)} against ${milliseconds(bare)}`],
    ['speed ratio', ratio(bare / moment, { atLeast: 0.4 })],
  ])
}
