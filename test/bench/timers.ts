import { planTime, realTime, type PlanClock } from '@luoshi/domain'

import { eventually } from '../support/eventually'
import type { HttpClient } from '../support/http-client'
import type { Stack } from '../support/stack'
import type { BareEngine } from './bare-engine'
import { perSecond, print, ratio } from './figures'
import { confirmedPlan, issueConfirmed } from './prepared-plan'

const count = 500
/** An hour of the plan is a second: time enough to issue before the first reminder, at 09:00 on the third day. */
const factor = 3600
const lead = 20_000

/** 500 assignments with a duty at one instant, against 500 bare timers with one local activity. */
export async function benchTimers({
  stack,
  coordinator,
  bare,
}: {
  stack: Stack
  coordinator: HttpClient
  bare: BareEngine
}): Promise<void> {
  const planId = await confirmedPlan(coordinator, count, '2026年定时压力测试要点')
  await issueConfirmed(stack, coordinator, planId, { issuedOn: '2026-03-02', factor, drill: true })
  const { due, ids } = await largestGroup(stack, planId)
  const last = await eventually('all reminders are written', () => lastReminder(stack, ids), 300_000)
  const ours = rate(ids.length, last - due)
  await coordinator.post(`/plans/${planId}/end`)

  const at = Date.now() + lead
  await bare.start(ids.length, at)
  const theirs = rate(ids.length, (await bare.ended()) - at)
  print(`${ids.length} timers due at one instant, against bare timers with one local activity`, [
    ['assignments', `${perSecond(ours)} against ${perSecond(theirs)}`],
    ['ratio', ratio(ours / theirs, { atLeast: 0.8 })],
  ])
}

const rate = (many: number, ms: number): number => (many * 1000) / ms

/** Issuing takes hours of this plan, so that some fall due a day later: the most that share an instant are measured. */
async function largestGroup({ database }: Stack, planId: string): Promise<{ due: number; ids: string[] }> {
  const [row] = await database.query<{ due: Date; ids: string[] }>(
    `SELECT next_due_at AS due, array_agg(id::text) AS ids FROM assignment WHERE plan_id = $1
     GROUP BY next_due_at ORDER BY count(*) DESC LIMIT 1`,
    [planId],
  )
  if (row === undefined) throw new Error('nothing was issued')
  return { due: row.due.getTime(), ids: row.ids }
}

/** The real instant at which the last assignment wrote its reminder down, once all have. */
async function lastReminder({ database }: Stack, ids: readonly string[]): Promise<number | null> {
  const [row] = await database.query<{ reminded: string; last: Date; started: Date; origin: Date; factor: number }>(
    `SELECT count(DISTINCT event.assignment_id) AS reminded, max(event.recorded_at) AS last,
       min(plan.clock_started_at) AS started, min(plan.clock_origin) AS origin, min(plan.clock_factor) AS factor
     FROM assignment_event AS event JOIN assignment ON assignment.id = event.assignment_id
       JOIN plan ON plan.id = assignment.plan_id
     WHERE assignment.id = ANY ($1) AND event.type = 'Reminded'`,
    [ids],
  )
  if (row === undefined || Number(row.reminded) < ids.length) return null
  const clock: PlanClock = { startedAt: row.started.getTime(), origin: row.origin.getTime(), factor: row.factor }
  return realTime(clock, Math.max(row.last.getTime(), planTime(clock, clock.startedAt)))
}
