import type { AssignmentView, EventList, TodoList } from '@luoshi/contracts'

import { assignmentOf, assignmentWhere, issuePlan, planText } from '../support/plan-in-hand'
import { eventually } from '../support/eventually'
import { emailOf } from '../support/registry'
import { useStack } from '../support/stack'

/** A day of the plan is two seconds: the matter is filed on the working day after its closure. */
const twiceDaily = 43_200

describe('an assignment goes from issue to closure', () => {
  const stack = useStack()
  let id = ''

  const act = async (login: string, noun: string, body: unknown = {}): Promise<AssignmentView> =>
    (await stack().signIn(login)).post<AssignmentView>(`/assignments/${id}/${noun}`, body)

  beforeAll(async () => {
    const coordinator = await stack().signIn('coordinator')
    const { assignments } = await issuePlan(
      coordinator,
      planText(['牵头单位：市科技局；责任单位：市发改委、市财政局']),
      { issuedOn: '2026-03-02', factor: twiceDaily, drill: true, dueOn: '2026-12-31' },
    )
    id = assignments[0]?.id ?? ''
  }, 60_000)

  test('each department is told by mail and finds it among its todos', async () => {
    const mail = await eventually('the mail', () =>
      stack().mailbox.received.find(({ to }) => to === emailOf('science.clerk')),
    )
    expect(mail.text).toContain(`${stack().url}/assignments/${id}`)
    const { items } = await (await stack().signIn('reform.clerk')).get<TodoList>('/todos?drill=true')
    expect(items.map(({ kind, assignmentId }) => [kind, assignmentId])).toContainEqual(['acknowledgement', id])
  })

  test('the departments acknowledge, and the work is in progress', async () => {
    for (const login of ['science.clerk', 'reform.clerk', 'finance.clerk']) await act(login, 'acknowledgements')
    const { stage, acknowledgedCount } = await assignmentOf(await stack().signIn('coordinator'), id)
    expect({ stage, acknowledgedCount }).toEqual({ stage: 'in-progress', acknowledgedCount: 3 })
  })

  test('the lead claims completion, and the others countersign', async () => {
    const claimed = await act('science.head', 'completion', {
      statement: '任务已全部完成。',
      evidence: [{ title: '验收报告', reference: '潜科发〔2026〕9号' }],
    })
    expect(claimed.stage).toBe('countersigning')
    await act('reform.head', 'countersignatures', { opinion: 'agreed' })
    const { stage, claim } = await act('finance.head', 'countersignatures', { opinion: 'agreed' })
    expect(stage).toBe('awaiting-acceptance')
    expect(claim?.countersignatures.map(({ opinion }) => opinion)).toEqual(['agreed', 'agreed'])
  })

  test('the office accepts against the evidence and strikes it off the ledger', async () => {
    expect((await act('coordinator', 'acceptance', { opinion: '材料齐全，同意验收。' })).stage).toBe('accepted')
    expect((await act('director', 'closure', { note: '' })).stage).toBe('closed')
  })

  test('the workflow files the matter and ends', async () => {
    const office = await stack().signIn('coordinator')
    await assignmentWhere(office, id, 'filed', ({ filedAt }) => filedAt !== null)
    const handle = stack().namespace.client.workflow.getHandle(`assignment/${id}`)
    await eventually('the workflow has ended', async () => (await handle.describe()).status.name === 'COMPLETED')
  })

  test('its log tells the whole story without a gap, and the chain of hashes is intact', async () => {
    const { items, intact } = await (
      await stack().signIn('coordinator')
    ).get<EventList>(`/assignments/${id}/events?limit=100`)
    const seqs = items.map(({ seq }) => seq).sort((a, b) => a - b)
    expect(intact).toBe(true)
    expect(seqs).toEqual(seqs.map((_, index) => index + 1))
    expect(items.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'Registered',
        'PartiesAssigned',
        'Acknowledged',
        'CompletionReported',
        'ClosedOut',
        'Filed',
      ]),
    )
  })
})
