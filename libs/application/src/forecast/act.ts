import {
  addWorkingDays,
  chinaDate,
  dateEndingAt,
  startOf,
  type Actor,
  type Assignment,
  type Command,
  type Instant,
  type Role,
  type Todo,
  type TodoKind,
  type WorkingCalendar,
} from '@luoshi/domain'
import { offsetOf, type Behaviour } from './behaviour'

/** What somebody is taken to do about a todo, and when. */
export interface Act {
  at: Instant
  actor: Actor
  command: Command
}

const afternoon = 15

const person = (role: Role, departmentId: string | null): Actor => ({
  personId: `forecast-${role}`,
  name: '',
  role,
  departmentId,
})

const words = { text: '', reason: '', note: '', opinion: '', statement: '' }
const evidence = [{ title: '-', reference: '-' }]

const claim = () => ({ ...words, type: 'report-completion', evidence }) as const

/** How each todo is answered; disputes and extensions are not foreseen. */
const answers: Partial<Record<TodoKind, { role: Role; command: (reference: string) => Command }>> = {
  acknowledgement: { role: 'head', command: () => ({ type: 'acknowledge' }) },
  report: {
    role: 'head',
    command: (period) => ({ type: 'submit-report', period, progress: '', problems: '', nextSteps: '' }),
  },
  completion: { role: 'head', command: claim },
  rectification: { role: 'head', command: claim },
  countersignature: { role: 'head', command: () => ({ ...words, type: 'countersign', opinion: 'agreed' }) },
  'order-reply': { role: 'head', command: (paperId) => ({ ...words, type: 'reply-to-order', paperId }) },
  acceptance: { role: 'director', command: () => ({ ...words, type: 'accept' }) },
  closure: { role: 'director', command: () => ({ ...words, type: 'close-out' }) },
  paper: { role: 'director', command: (paperId) => ({ ...words, type: 'sign-paper', paperId }) },
  instruction: { role: 'leader', command: (paperId) => ({ ...words, type: 'instruct', paperId }) },
}

/** Working days the office and the leader take; our default. */
const officeTakes: Partial<Record<TodoKind, number>> = { acceptance: 3, closure: 1, paper: 1, instruction: 2 }

/** The last working day on or before a due date: nobody reports on a holiday. */
const workingDue = (dueAt: Instant, calendar: WorkingCalendar): string => {
  const due = dateEndingAt(dueAt)
  return calendar.day(due).working ? due : addWorkingDays(calendar, due, -1)
}

const shifted = (calendar: WorkingCalendar, date: string, days: number): Instant =>
  startOf(days === 0 ? date : addWorkingDays(calendar, date, days), afternoon)

/** The same act once more, on the next working day. */
export const putOff = (act: Act, calendar: WorkingCalendar): Act => ({
  ...act,
  at: shifted(calendar, chinaDate(act.at), 1),
})

/** What is done about a todo that appeared at `now`, or null where nothing is foreseen. */
export function actFor(
  todo: Todo,
  state: Assignment,
  { now, calendar, behaviour }: { now: Instant; calendar: WorkingCalendar; behaviour: Behaviour },
): Act | null {
  const answer = answers[todo.kind]
  if (answer === undefined) return null
  const at =
    todo.dueAt === null
      ? shifted(calendar, chinaDate(now), officeTakes[todo.kind] ?? 1)
      : shifted(calendar, workingDue(todo.dueAt, calendar), offsetOf(behaviour, `${state.id} ${todo.key}`))
  return {
    at: Math.max(at, now),
    actor: person(answer.role, todo.departmentId),
    command: answer.command(todo.reference ?? ''),
  }
}
