import type { AssignmentView, PlanView } from '@luoshi/contracts'

import { eventually } from '../support/eventually'
import type { HttpClient } from '../support/http-client'
import { issuePlan, planText } from '../support/plan-in-hand'
import type { ProductProcess } from '../support/product-process'
import { useStack } from '../support/stack'
import { brokenPlaces, courseOf, eventsOf, laddersClimbed, stumbles } from './whole-record'

/** Two days of the plan pass in a second. */
const factor = 172_800
const issuedOn = '2026-01-05'
/** 24:00 in China on 28 February: two report periods, their ladders and two month ends have passed. */
const end = Date.parse('2026-02-28T16:00:00Z')

const worked = 20
const untouched = 20

describe('the worker is killed in the middle of a drill under load', () => {
  const stack = useStack()
  let assignments: AssignmentView[] = []
  let planId = ''
  const kills: number[] = []

  beforeAll(async () => {
    const coordinator = await stack().signIn('coordinator')
    const clauses = [
      ...Array.from({ length: worked }, () => '牵头单位：市科技局；责任单位：市发改委'),
      ...Array.from({ length: untouched }, () => '牵头单位：市财政局'),
    ]
    const issue = { issuedOn, factor, drill: true, dueOn: '2026-12-31' }
    const { plan, assignments: all } = await issuePlan(coordinator, planText(clauses), issue)
    planId = plan.id
    assignments = all
    await livedThrough()
  }, 300_000)

  const planNow = async (client: HttpClient): Promise<number> => {
    const { clock } = await client.get<PlanView>(`/plans/${planId}`)
    return clock === null ? 0 : Date.parse(clock.now)
  }

  /** Departments work while the worker dies three times; then the engine makes up for what it missed. */
  async function livedThrough(): Promise<void> {
    const coordinator = await stack().signIn('coordinator')
    let over = false
    const load = Promise.all([work('science', () => over), work('reform', () => over)])
    let worker: ProductProcess = stack().worker
    for (const day of ['2026-01-14', '2026-01-28', '2026-02-10']) {
      await eventually(`${day} has come`, async () => (await planNow(coordinator)) > Date.parse(day), 120_000)
      kills.push(Date.now())
      await worker.kill()
      worker = await stack().startWorker()
    }
    await eventually('the end has come', async () => (await planNow(coordinator)) > end, 120_000)
    await eventually('what fell due by then is done', async () => (await behind()) === 0, 120_000)
    over = true
    await load
    await coordinator.post(`/plans/${planId}/end`)
    await eventually('all mail is out', async () => (await waitingMail()) === 0, 120_000)
  }

  /** A department that acknowledges and reports whatever is asked of it, again and again. */
  async function work(department: 'science' | 'reform', over: () => boolean): Promise<void> {
    const client = await stack().signIn(`${department}.clerk`)
    const own = assignments.filter(({ parties }) => parties.some(({ name }) => name !== '市财政局'))
    while (!over())
      for (const { id } of own) {
        const view = await client.get<AssignmentView>(`/assignments/${id}`)
        const may = (action: string) => view.actions.some((one) => one.action === action && one.allowed)
        if (may('acknowledge')) await client.post(`/assignments/${id}/acknowledgements`)
        const asked = view.reports.find((report) => report.status !== 'submitted')
        if (may('submit-report') && asked !== undefined)
          await client.post(`/assignments/${id}/reports`, { period: asked.period, progress: '按计划推进。' })
      }
  }

  /** Assignments with something left to do before the end. */
  const behind = async (): Promise<number> => {
    const [row] = await stack().database.query<{ count: string }>(
      `SELECT count(*) FROM assignment JOIN plan ON plan.id = plan_id WHERE filed_at IS NULL AND next_due_at <=
         clock_started_at + (to_timestamp($1::float8 / 1000) - clock_origin) / clock_factor`,
      [end],
    )
    return Number(row?.count)
  }

  const waitingMail = async (): Promise<number> => {
    const [row] = await stack().database.query<{ count: string }>(
      "SELECT count(*) FROM mail_outbox WHERE status IN ('pending', 'sending')",
    )
    return Number(row?.count)
  }

  test('no log has a gap, and every chain is whole', async () => {
    const events = await eventsOf(stack().database)
    expect(new Set(events.map((event) => event.assignment_id)).size).toBe(worked + untouched)
    expect(brokenPlaces(events)).toEqual([])
  })

  test('every ladder was climbed once and in order', async () => {
    const ladders = laddersClimbed(await eventsOf(stack().database))
    expect(ladders.size).toBeGreaterThan(untouched)
    expect(stumbles(ladders)).toEqual([])
  })

  test('what nobody touched took the same course everywhere, whoever was killed meanwhile', async () => {
    const events = await eventsOf(stack().database)
    const silent = assignments.filter(({ parties }) => parties.every(({ name }) => name === '市财政局'))
    const courses = silent.map(({ id }) => courseOf(events, id, end).join('\n'))
    expect(courses).toHaveLength(untouched)
    expect(courses[0]).toContain('PaperDrafted')
    expect(new Set(courses).size).toBe(1)
  })

  test('no mail was lost, and each event, template and recipient has one', async () => {
    const unsent = await stack().database.query("SELECT id FROM mail_outbox WHERE status NOT IN ('sent', 'skipped')")
    expect(unsent).toEqual([])
    const letters = await stack().database.query<{ dedupe_key: string; bundle_id: string }>(
      "SELECT dedupe_key, bundle_id FROM mail_outbox WHERE status = 'sent'",
    )
    expect(new Set(letters.map((letter) => letter.dedupe_key)).size).toBe(letters.length)
    const received = stack().mailbox.received.map(({ messageId }) => messageId)
    const lost = letters.filter(({ bundle_id: bundle }) => !received.some((id) => id.includes(bundle)))
    expect(letters.length).toBeGreaterThan(0)
    expect(lost).toEqual([])
  })

  test('no mail was sent twice', () => {
    const { received } = stack().mailbox
    const firsts = new Map(received.toReversed().map((mail) => [mail.messageId, mail.receivedAt]))
    const copies = received.filter((mail) => mail.receivedAt !== firsts.get(mail.messageId))
    // The server's 250 may die with the worker that was to write it down: that mail alone comes again, under its old name.
    const onItsLips = (mail: { messageId: string }) =>
      kills.some((at) => Math.abs(at - (firsts.get(mail.messageId) ?? 0)) < 500)
    expect(copies.filter((mail) => !onItsLips(mail))).toEqual([])
    expect(copies.length).toBeLessThanOrEqual(kills.length)
  })
})
