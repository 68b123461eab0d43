import { startOf } from '@luoshi/domain'
import type { PlanLetter } from '../ports/mail-outbox'
import type { OpenTodo } from '../ports/open-todos'
import { memoryPorts } from '../testing/memory/memory-ports'
import { departmentId, settleIn, WallClock } from '../testing/sample-office'
import { queueDigests } from './queue-digests'

const todo: OpenTodo = {
  ...{ key: 'report:p1:2026-06', kind: 'report', departmentId: departmentId('市科技局'), roles: ['clerk'] },
  reference: '2026-06',
  ...{ planId: '90000000-0000-4000-8000-000000000001', assignmentId: '90000000-0000-4000-8000-000000000002' },
  ...{ number: '1', title: '建设孵化载体', dueAt: startOf('2026-06-26') },
}

async function office(date: string) {
  const clock = new WallClock(0)
  clock.moveTo(date)
  const ports = memoryPorts(clock.now)
  await settleIn(ports)
  const queued: PlanLetter[] = []
  const outbox = {
    ...ports.outbox,
    enqueue: (letters: readonly PlanLetter[], now: number) => {
      queued.push(...letters)
      return ports.outbox.enqueue(letters, now)
    },
  }
  return { needs: { ...ports, outbox, todos: { inRealTime: () => Promise.resolve([todo]) } }, clock, queued }
}

describe('the morning digest', () => {
  it('names what waits, for whom, and until when', async () => {
    const { needs, queued } = await office('2026-06-23')
    expect(await queueDigests(needs)).toEqual({ date: '2026-06-23', queued: 1 })
    expect(queued).toMatchObject([
      {
        template: 'digest',
        drill: false,
        audience: { departmentId: todo.departmentId, roles: ['clerk'] },
        payload: { title: '建设孵化载体', subject: '报送进展', dueOn: '2026-06-25' },
      },
    ])
  })

  it('has the same key all day and another tomorrow', async () => {
    const { needs, clock, queued } = await office('2026-06-23')
    await queueDigests(needs)
    await queueDigests(needs)
    clock.moveTo('2026-06-24')
    await queueDigests(needs)
    const [first, again, tomorrow] = queued.map(({ key }) => key)
    expect(again).toBe(first)
    expect(tomorrow).not.toBe(first)
  })

  it('leaves people alone on a day off', async () => {
    const { needs, queued } = await office('2026-10-01')
    expect(await queueDigests(needs)).toEqual({ date: '2026-10-01', queued: 0 })
    expect(queued).toEqual([])
  })
})
