import type { Instant } from '../calendar/china-date'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { Subject } from '../policy/policy'
import type { Role } from './actor'
import { upwardPapers, type Assignment, type Paper } from './assignment'
import { obligationsOf, type Obligation } from './obligations'
import { partyById } from './parties'

export const todoKinds = [
  'acknowledgement',
  'report',
  'correction',
  'completion',
  'countersignature',
  'order-reply',
  'dispute',
  'extension',
  'acceptance',
  'closure',
  'paper',
  'instruction',
] as const
export type TodoKind = (typeof todoKinds)[number]

/** What waits for a person. All of them follow from the state, so they can be thrown away and made again. */
export interface Todo {
  /** Unique within its assignment. */
  key: string
  kind: TodoKind
  /** The department waited for, null for the office and the leader. */
  departmentId: string | null
  roles: readonly Role[]
  partyId: string | null
  /** Report period, paper or extension it is about. */
  reference: string | null
  dueAt: Instant | null
}

const handlers: Record<Subject, readonly Role[]> = {
  acknowledgement: ['clerk', 'head'],
  report: ['clerk', 'head'],
  completion: ['clerk', 'head'],
  'order-reply': ['clerk', 'head'],
  countersignature: ['head'],
}

const referenceOf = (owed: Obligation): string | null =>
  owed.subject === 'order-reply' ? (owed.key.split(':').at(-1) ?? null) : owed.period

function owedTodo(state: Assignment, owed: Obligation): Todo[] {
  const party = partyById(state, owed.partyId)
  if (party === undefined || (owed.subject === 'completion' && party.status !== 'acknowledged')) return []
  const returned = state.reports.some(
    (report) => report.partyId === party.id && report.period === owed.period && report.status === 'returned',
  )
  return [
    {
      key: owed.key,
      kind: owed.subject === 'report' && returned ? 'correction' : owed.subject,
      departmentId: party.departmentId,
      roles: handlers[owed.subject],
      partyId: party.id,
      reference: referenceOf(owed),
      dueAt: owed.dueAt,
    },
  ]
}

const officeTodo = (
  kind: TodoKind,
  roles: readonly Role[],
  reference: string | null,
  partyId: string | null = null,
) => ({
  key: [kind, reference, partyId].filter((part) => part !== null).join(':'),
  kind,
  departmentId: null,
  roles,
  partyId,
  reference,
  dueAt: null,
})

const office: readonly Role[] = ['coordinator', 'director']

const paperTodo = ({ id, kind, status, partyId }: Paper): Todo[] => {
  if (status === 'drafted') return [officeTodo('paper', ['director'], id, partyId)]
  return upwardPapers.includes(kind) && status === 'signed' ? [officeTodo('instruction', ['leader'], id, partyId)] : []
}

function officeTodos(state: Assignment): Todo[] {
  const refused = state.parties.filter((party) => party.status === 'refused')
  const asked = state.extensions.filter((extension) => extension.decision === null)
  return [
    ...refused.map((party) => officeTodo('dispute', office, null, party.id)),
    ...asked.map((extension) => officeTodo('extension', ['director'], extension.id)),
    ...state.papers.flatMap(paperTodo),
    ...(state.stage === 'awaiting-acceptance' ? [officeTodo('acceptance', office, null)] : []),
    ...(state.stage === 'accepted' ? [officeTodo('closure', ['director'], null)] : []),
  ]
}

/** Everything the assignment waits for, from departments, the office and the leader; nothing once it has ended. */
export const todosOf = (state: Assignment, calendar: WorkingCalendar): Todo[] =>
  state.closedAt !== null
    ? []
    : [...obligationsOf(state, calendar).flatMap((owed) => owedTodo(state, owed)), ...officeTodos(state)]
