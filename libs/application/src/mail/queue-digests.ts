import { chinaDate, dateEndingAt, todoLabels, type ChinaDate } from '@luoshi/domain'
import type { PlanLetter } from '../ports/mail-outbox'
import type { OpenTodo, OpenTodos } from '../ports/open-todos'
import type { Ports } from '../ports/ports'

type Needs = Pick<Ports, 'outbox' | 'calendars' | 'now'> & { todos: OpenTodos }

const letter = (todo: OpenTodo, date: ChinaDate): PlanLetter => ({
  template: 'digest',
  planId: todo.planId,
  key: `digest ${date} ${todo.assignmentId} ${todo.key}`,
  audience: { departmentId: todo.departmentId, roles: todo.roles },
  payload: {
    number: todo.number,
    title: todo.title,
    assignmentId: todo.assignmentId,
    subject: todoLabels[todo.kind],
    dueOn: todo.dueAt === null ? '' : dateEndingAt(todo.dueAt),
  },
  awaits: { kinds: [todo.kind], reference: todo.reference },
  drill: false,
})

/**
 * Queues, on a working day, one letter for each thing that waits; the outbox makes them one mail a person. Repeated on the same
 * date it queues nothing more. Drills have no mornings.
 */
export async function queueDigests({
  outbox,
  calendars,
  now,
  todos,
}: Needs): Promise<{ date: ChinaDate; queued: number }> {
  const at = now()
  const date = chinaDate(at)
  const calendar = await calendars.current()
  if (!calendar.day(date).working) return { date, queued: 0 }
  const letters = (await todos.inRealTime()).map((todo) => letter(todo, date))
  await outbox.enqueue(letters, at)
  return { date, queued: letters.length }
}
