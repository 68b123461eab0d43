import { defaultPlanPolicy, stateCouncilCalendar, type AssignmentSeed, type BehaviourName } from '@luoshi/domain'
import { forecast } from './forecast'

const seed = (number: string, more: Partial<AssignmentSeed> = {}): AssignmentSeed => ({
  assignmentId: `a${number}`,
  planId: 'plan',
  number,
  title: '建设孵化载体',
  dueOn: '2026-09-30',
  parties: [
    { departmentId: 'science', name: '市科技局', role: 'lead', via: null },
    { departmentId: 'industry', name: '市经信局', role: 'cooperating', via: null },
  ],
  policy: defaultPlanPolicy.assignment,
  ...more,
})

const year = (behaviour: BehaviourName, seeds = [seed('1'), seed('2'), seed('3')]) =>
  forecast({ seeds, policy: defaultPlanPolicy, calendar: stateCouncilCalendar(), issuedOn: '2026-01-15', behaviour })

const load = async (behaviour: BehaviourName, name = '市科技局') => {
  const { departments } = await year(behaviour)
  const found = departments.find((one) => one.name === name)
  if (found === undefined) throw new Error(`${name} is not in the forecast`)
  return found
}

describe('the forecast of a year', () => {
  it('counts a report a month until the work is done, for the lead alone', async () => {
    expect(await load('punctual')).toMatchObject({ assignments: 3, leads: 3, reports: 27, urges: 0, orders: 0 })
    expect(await load('punctual', '市经信局')).toMatchObject({ assignments: 3, leads: 0, reports: 0 })
  })

  it('sends no reminder of a report that comes early, and more of everything the later departments are', async () => {
    const [punctual, usual, slack] = [await load('punctual'), await load('usual'), await load('slack')]
    expect(punctual.reminders).toBeLessThan(usual.reminders)
    expect(usual.reminders).toBeLessThan(slack.reminders)
    expect(usual.urges).toBeLessThan(slack.urges)
    expect(slack.orders).toBeGreaterThan(0)
  })

  it('shows by month what falls due, what is decided and what is closed', async () => {
    const { months, from, to } = await year('punctual')
    expect({ from, to, months: months.length }).toEqual({ from: '2026-01-15', to: '2027-01-14', months: 13 })
    expect(months.find(({ month }) => month === '2026-09')).toMatchObject({ due: 3 })
    expect(months.reduce((sum, { closed }) => sum + closed, 0)).toBe(3)
    expect(months.find(({ month }) => month === '2026-07')?.checks).toEqual(['quarterly-check', 'half-year-summary'])
  })

  it('names the dates that fall on holidays, with the day that counts instead', async () => {
    const { moved } = await year('punctual', [seed('1', { dueOn: '2026-10-01' }), seed('2', { dueOn: '2026-10-01' })])
    expect(moved).toContainEqual({
      ...{ date: '2026-10-01', holiday: '国庆节', kind: 'assignment' },
      ...{ actsOn: '2026-09-30', count: 2 },
    })
    expect(moved).toContainEqual(
      expect.objectContaining({ date: '2026-07-25', holiday: '', kind: 'report', actsOn: '2026-07-27' }),
    )
  })

  it('is the same every time', async () => {
    expect(await year('slack')).toEqual(await year('slack'))
  })
})
