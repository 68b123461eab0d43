import type { AssignmentView, DeskView } from '@luoshi/contracts'

import { issuePlan, planText } from '../support/plan-in-hand'
import { departmentId } from '../support/registry'
import { useStack } from '../support/stack'

describe('a refusal is decided by the office', () => {
  const stack = useStack()
  let assignments: AssignmentView[] = []

  beforeAll(async () => {
    const clause = '牵头单位：市科技局；责任单位：市发改委、市财政局'
    const text = planText([clause, clause, clause])
    assignments = (await issuePlan(await stack().signIn('coordinator'), text, { dueOn: '2030-06-28' })).assignments
  }, 60_000)

  const refuse = async (id: string): Promise<string> => {
    const reform = await stack().signIn('reform.head')
    const view = await reform.post<AssignmentView>(`/assignments/${id}/refusals`, { reason: '该事项不属本单位职责。' })
    return view.parties.find(({ mine }) => mine)?.id ?? ''
  }

  const decide = async (index: number, decision: string, department: string | null): Promise<AssignmentView> => {
    const id = assignments[index]?.id ?? ''
    const party = await refuse(id)
    const office = await stack().signIn('coordinator')
    const { disputes } = await office.get<DeskView>('/desk')
    expect(disputes.map(({ assignmentId, reason }) => [assignmentId, reason])).toContainEqual([
      id,
      '该事项不属本单位职责。',
    ])
    const body = { decision, departmentId: department, reason: '经研究决定。' }
    return office.post<AssignmentView>(`/assignments/${id}/disputes/${party}/decision`, body)
  }

  const partyOf = (view: AssignmentView, name: string) => view.parties.find((party) => party.name === name)?.status

  test('maintained: the department has to acknowledge after all', async () => {
    expect(partyOf(await decide(0, 'maintained', null), '市发改委')).toBe('assigned')
  })

  test('removed: the department is out of it', async () => {
    expect(partyOf(await decide(1, 'removed', null), '市发改委')).toBe('removed')
  })

  test('reassigned: another department gets it and is told', async () => {
    const view = await decide(2, 'reassigned', departmentId('industry'))
    expect([partyOf(view, '市发改委'), partyOf(view, '市经信局')]).toEqual(['removed', 'assigned'])
    const industry = await stack().signIn('industry.clerk')
    const seen = await industry.post<AssignmentView>(`/assignments/${view.id}/acknowledgements`)
    expect(partyOf(seen, '市经信局')).toBe('acknowledged')
  })
})
