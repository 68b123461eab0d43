import type { AssignmentView, EventList } from '@luoshi/contracts'

import { assignmentWhere, issuePlan, planText } from '../support/plan-in-hand'
import { useStack } from '../support/stack'

/** A day of the plan is a second. */
const daily = 86_400

describe('silence of a countersigner is recorded as silent', () => {
  const stack = useStack()

  test('after seven working days the claim goes to the office, and nobody is said to have agreed', async () => {
    const coordinator = await stack().signIn('coordinator')
    const issue = { issuedOn: '2026-03-02', factor: daily, drill: true, dueOn: '2026-12-31' }
    const clause = '牵头单位：市科技局；责任单位：市发改委、市财政局'
    const { assignments } = await issuePlan(coordinator, planText([clause]), issue)
    const id = assignments[0]?.id ?? ''
    for (const login of ['science.clerk', 'reform.clerk', 'finance.clerk'])
      await (await stack().signIn(login)).post(`/assignments/${id}/acknowledgements`)
    const claim = { statement: '任务已全部完成。', evidence: [{ title: '验收报告', reference: '' }] }
    await (await stack().signIn('science.head')).post(`/assignments/${id}/completion`, claim)
    await (await stack().signIn('reform.head')).post(`/assignments/${id}/countersignatures`, { opinion: 'agreed' })

    const ready = (view: AssignmentView) => view.stage === 'awaiting-acceptance'
    const view = await assignmentWhere(coordinator, id, 'the silence is recorded', ready, 60_000)
    expect(view.claim?.countersignatures.map(({ partyName, opinion }) => [partyName, opinion])).toEqual([
      ['市发改委', 'agreed'],
      ['市财政局', 'silent'],
    ])
    const { items } = await coordinator.get<EventList>(`/assignments/${id}/events?limit=100`)
    expect(items.filter(({ type }) => type === 'SilenceRecorded')).toHaveLength(1)
  }, 120_000)
})
