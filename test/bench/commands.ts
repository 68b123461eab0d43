import { randomUUID } from 'node:crypto'

import { performCommand } from '@luoshi/application'
import type { Actor } from '@luoshi/domain'

import type { HttpClient } from '../support/http-client'
import type { Stack } from '../support/stack'
import { atOnce } from './at-once'
import { rehearse, send, withBarePool } from './bare-transactions'
import { milliseconds, print, quantile, ratio } from './figures'
import { confirmedPlan, issueConfirmed } from './prepared-plan'

interface Run {
  clients: number
  bare: readonly string[]
  overHttp: readonly string[]
}

/** An acknowledgement over HTTP, from sending to reading what was written, against its bare transaction. */
export async function benchCommands({ stack, coordinator }: { stack: Stack; coordinator: HttpClient }): Promise<void> {
  const planId = await confirmedPlan(coordinator, 1000, '2026年办理测试要点')
  const { assignments } = await issueConfirmed(stack, coordinator, planId)
  const cut = (from: number, count: number) => assignments.slice(from, from + count)
  const runs: Run[] = [
    { clients: 1, bare: cut(0, 100), overHttp: cut(100, 100) },
    { clients: 32, bare: cut(200, 400), overHttp: cut(600, 400) },
  ]
  const science = await stack.signIn('science.clerk')
  const actor = await actorOf(science)
  for (const run of runs) await compare(stack, science, actor, run)
}

async function compare(
  stack: Stack,
  science: HttpClient,
  actor: Actor,
  { clients, bare, overHttp }: Run,
): Promise<void> {
  const transactions = await rehearse(stack.database.url, Date.now, bare, (ports, assignmentId) =>
    performCommand(ports, { assignmentId, actor, command: { type: 'acknowledge' }, idempotencyKey: randomUUID() }),
  )
  const without = await withBarePool(stack.database.url, clients, (pool) =>
    atOnce(clients, transactions, (transaction) => send(pool, transaction)),
  )
  const through = await atOnce(clients, overHttp, (id) => science.post(`/assignments/${id}/acknowledgements`))
  const both = (share: number): string =>
    `${milliseconds(quantile(through, share))} against ${milliseconds(quantile(without, share))}`
  print(`A command over HTTP, ${clients} client${clients === 1 ? '' : 's'}, against the bare transaction`, [
    ['p50', both(0.5)],
    ['p95', both(0.95)],
    ['p50 ratio', ratio(quantile(through, 0.5) / quantile(without, 0.5), { atMost: 2.5 })],
  ])
}

async function actorOf(client: HttpClient): Promise<Actor> {
  const { person } = await client.get<{
    person: { id: string; name: string; role: Actor['role']; departmentId: string | null }
  }>('/session')
  return { personId: person.id, name: person.name, role: person.role, departmentId: person.departmentId }
}
