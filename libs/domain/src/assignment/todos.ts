import type { Instant } from '../calendar/china-date'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { goesUp } from '../catalogue/papers'
import { sides, type Role } from '../catalogue/roles'
import { stageRow } from '../catalogue/stages'
import { subjectHandlers, subjects } from '../catalogue/subjects'
import type { Assignment, OpenPaper } from './assignment'
import { obligationsOf, type Obligation } from './obligations'
import { partyById } from './parties'
import { reportStanding } from './reports'

export const todoKinds = [
  ...subjects,
  'correction',
  'rectification',
  'dispute',
  'extension',
  'acceptance',
  'closure',
  'paper',
  'instruction',
] as const
export type TodoKind = (typeof todoKinds)[number]

/** What waits for the office beside assignments. */
export const standingTodoKinds = ['progress-check', 'failed-mail'] as const
export type StandingTodoKind = (typeof standingTodoKinds)[number]

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

/** What was sent back is asked for in other words than at first. */
function kindOf(state: Assignment, { subject, partyId, period }: Obligation): TodoKind {
  if (subject === 'report' && typeof reportStanding(state, partyId, period ?? '') === 'object') return 'correction'
  return subject === 'completion' && state.sentBackAt !== null ? 'rectification' : subject
}

function owedTodo(state: Assignment, owed: Obligation): Todo[] {
  const party = partyById(state, owed.partyId)
  if (party === undefined || (owed.subject === 'completion' && party.status !== 'acknowledged')) return []
  return [
    {
      key: owed.key,
      kind: kindOf(state, owed),
      departmentId: party.departmentId,
      roles: subjectHandlers[owed.subject],
      partyId: party.id,
      reference: owed.paperId ?? owed.period,
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

const paperTodo = ({ id, kind, status, partyId }: OpenPaper): Todo[] => {
  if (status === 'drafted') return [officeTodo('paper', ['director'], id, partyId)]
  return goesUp(kind) ? [officeTodo('instruction', sides.leader, id, partyId)] : []
}

function officeTodos(state: Assignment): Todo[] {
  const refused = state.parties.filter((party) => party.status === 'refused')
  const { office: turn } = stageRow(state.stage)
  return [
    ...refused.map((party) => officeTodo('dispute', sides.office, null, party.id)),
    ...(state.pendingExtension === null ? [] : [officeTodo('extension', ['director'], state.pendingExtension)]),
    ...state.papers.flatMap(paperTodo),
    ...(turn === null ? [] : [officeTodo(turn.todo, turn.roles, null)]),
  ]
}

/** Everything the assignment waits for, from departments, the office and the leader; nothing once it has ended. */
export const todosOf = (state: Assignment, calendar: WorkingCalendar): Todo[] =>
  state.closedAt !== null
    ? []
    : [...obligationsOf(state, calendar).flatMap((owed) => owedTodo(state, owed)), ...officeTodos(state)]
