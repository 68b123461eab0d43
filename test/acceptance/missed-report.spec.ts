import type { AssignmentView, DeskView, TodoList } from '@luoshi/contracts'

import { eventually } from '../support/eventually'
import { assignmentWhere, issuePlan, planText } from '../support/plan-in-hand'
import { useStack } from '../support/stack'

/** A day of the plan is a second. */
const daily = 86_400

describe('a missed report climbs to an order that the director signs', () => {
  const stack = useStack()
  let id = ''

  beforeAll(async () => {
    const coordinator = await stack().signIn('coordinator')
    const issue = { issuedOn: '2026-01-16', factor: daily, drill: true, dueOn: '2026-12-31' }
    const { assignments } = await issuePlan(coordinator, planText(['牵头单位：市科技局']), issue)
    id = assignments[0]?.id ?? ''
    await (await stack().signIn('science.clerk')).post(`/assignments/${id}/acknowledgements`)
  }, 60_000)

  const papers = (view: AssignmentView, kind: string) => view.papers.filter((paper) => paper.kind === kind)

  test('the report is asked for, the reminder and the urging are mailed', async () => {
    const { mailbox } = stack()
    await eventually('the report is asked for', async () => {
      const { items } = await (await stack().signIn('science.clerk')).get<TodoList>('/todos?drill=true')
      return items.some(({ kind, reference }) => kind === 'report' && reference === '2026-01')
    })
    await eventually('the urging', () => mailbox.received.some(({ subject }) => subject.includes('催')), 60_000)
    expect(mailbox.received.every(({ subject, text }) => `${subject}${text}`.includes('演练'))).toBe(true)
  }, 90_000)

  test('an order is drafted and goes nowhere before the director has signed it', async () => {
    const office = await stack().signIn('director')
    const view = await assignmentWhere(
      office,
      id,
      'an order',
      (seen) => papers(seen, 'supervision-order').length > 0,
      60_000,
    )
    const [order] = papers(view, 'supervision-order')
    expect(order?.status).toBe('drafted')
    await assignmentWhere(office, id, 'the light is red', ({ light }) => light === 'red')
    const desk = await office.get<DeskView>('/desk?drill=true')
    expect(desk.papers.map((paper) => paper.id)).toContain(order?.id)

    const coordinator = await stack().signIn('coordinator')
    const path = `/assignments/${id}/papers/${encodeURIComponent(order?.id ?? '')}/signature`
    const refusal = await coordinator.refusal(path, { method: 'POST', body: { text: '请于5日内报送。' } })
    expect(refusal.status).toBe(403)

    const signed = await office.post<AssignmentView>(path, { text: '请于5日内报送。' })
    expect(signed.papers.find((paper) => paper.id === order?.id)?.status).toBe('signed')
    await eventually('the order is mailed', () =>
      stack().mailbox.received.some(({ text }) => text.includes('请于5日内报送')),
    )
  }, 90_000)

  test('the department answers, and what it owed stays on the record', async () => {
    const science = await stack().signIn('science.head')
    const view = await science.get<AssignmentView>(`/assignments/${id}`)
    const order = papers(view, 'supervision-order').find(({ status }) => status === 'signed')
    const path = `/assignments/${id}/papers/${encodeURIComponent(order?.id ?? '')}/reply`
    await science.post(path, { text: '因人员变动迟报，现已补报。' })
    const report = { period: '2026-01', progress: '完成年度任务的百分之十。' }
    const seen = await science.post<AssignmentView>(`/assignments/${id}/reports`, report)
    expect(seen.papers.find((paper) => paper.id === order?.id)?.status).toBe('answered')
    expect(seen.reports.find(({ period }) => period === '2026-01')?.status).toBe('submitted')
  })
})
