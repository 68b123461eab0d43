import { performDuties } from '@luoshi/application'
import { issuedPlan } from '@luoshi/application/testing'
import { chinaDate } from '@luoshi/domain'
import { replanning } from '@luoshi/persistence'
import { eventually } from '@luoshi/test/support/eventually'
import { createLog } from '../log'
import { useOffice } from '../testing/office-at-work'
import { startCalendarWatch } from './calendar-watch'

jest.setTimeout(60_000)

describe('the calendar that timers run by', () => {
  const office = useOffice()

  it('is watched: a day put off moves what falls due, once every process has been told', async () => {
    const { ports, dataSource } = office()
    const { assignmentIds } = await issuedPlan(ports)
    const [assignmentId = ''] = assignmentIds
    const before = (await performDuties(ports, assignmentId)).next
    const planning = replanning(dataSource)
    const watch = startCalendarWatch({ ...ports, replanning: planning }, createLog('ERROR'), 20)
    try {
      await eventually('the calendar is known', async () => (await planning.planned()) !== null)
      const known = await planning.planned()
      await ports.nudges.delivered((await ports.nudges.pending(100)).map(({ id }) => id))
      const day = { date: chinaDate((before?.at ?? 0) - 1), working: false, name: '停电', version: 1 }
      await ports.change(null, (tx) => tx.keeping.write({ days: { saved: [day] } }))
      await eventually('another is', async () => (await planning.planned()) !== known)
    } finally {
      await watch.stop()
    }
    const told = (await ports.nudges.pending(100)).map(({ subjectId }) => subjectId)
    expect(told).toEqual(expect.arrayContaining([...assignmentIds]))
    expect(told).toHaveLength(assignmentIds.length + 1)
    const after = (await performDuties(ports, assignmentId)).next
    expect(after?.duty).toBe(before?.duty)
    expect(after?.at).toBeGreaterThan(before?.at ?? Infinity)
  })
})
