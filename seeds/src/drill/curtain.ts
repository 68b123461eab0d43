import { assignmentPage, planRow, type PlanRow } from '@luoshi/contracts'
import { endOf, type Instant } from '@luoshi/domain'
import type { Account } from './account'
import { daysAfter } from './act'

/** Days a drill goes on after its last due date, so that what was missed is seen to be missed. */
const epilogue = 180

async function plansOf(office: Account): Promise<PlanRow[]> {
  const { body } = await office.get('/plans')
  return planRow.array().parse(typeof body === 'object' && body !== null && 'items' in body ? body.items : null)
}

/** The last due date among a plan's assignments; null when none has one. */
async function lastDueAt(office: Account, planId: string): Promise<Instant | null> {
  const answer = await office.get(`/assignments?planId=${planId}&limit=100`)
  const dates = assignmentPage.parse(answer.body).items.flatMap(({ dueOn }) => (dueOn === null ? [] : [endOf(dueOn)]))
  return dates.length === 0 ? null : Math.max(...dates)
}

/** Ends the drills whose last date lies well behind them and gives their titles; an endless drill teaches nothing. */
export async function endWhatIsOver(office: Account): Promise<string[]> {
  const running = (await plansOf(office)).filter(({ drill, status }) => drill && status === 'issued')
  const ended: string[] = []
  for (const { id, title, clock, issuedAt } of running) {
    const last = await lastDueAt(office, id)
    if (clock === null || last === null || Date.parse(clock.now) < daysAfter(last, epilogue)) continue
    const { status } = await office.post(`/plans/${id}/end`, {}, `curtain-${id}-${issuedAt ?? ''}`)
    if (status < 300) ended.push(title)
  }
  return ended
}
