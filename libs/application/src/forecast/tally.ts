import {
  addMonths,
  chinaDate,
  correspondence,
  monthOf,
  type Assignment,
  type AssignmentEvent,
  type Letter,
  type LetterTemplate,
  type WorkingCalendar,
} from '@luoshi/domain'
import type { Step } from './play'

interface Load {
  /** Reports asked for. */
  reports: number
  reminders: number
  urges: number
  orders: number
  /** All letters, before they are bundled into mails. */
  letters: number
}

export interface DepartmentLoad extends Load {
  departmentId: string
  name: string
  /** Assignments it has a part in, and those it leads. */
  assignments: number
  leads: number
}

export interface MonthLoad extends Load {
  /** `YYYY-MM` */
  month: string
  /** Assignments whose date falls in this month. */
  due: number
  /** Papers, claims and closures the office and the leader decide on. */
  decisions: number
  closed: number
}

const columns: Partial<Record<LetterTemplate, keyof Load>> = {
  'report-requested': 'reports',
  reminder: 'reminders',
  urge: 'urges',
  'supervision-order': 'orders',
}

const decisions: readonly AssignmentEvent['fact']['type'][] = [
  'PaperSigned',
  'CompletionAccepted',
  'ClosedOut',
  'Instructed',
]

const emptyLoad = (): Load => ({ reports: 0, reminders: 0, urges: 0, orders: 0, letters: 0 })
const emptyMonth = (month: string): MonthLoad => ({ month, due: 0, decisions: 0, closed: 0, ...emptyLoad() })

function addLetter(load: Load, { template }: Letter): void {
  const column = columns[template]
  load.letters += 1
  if (column !== undefined) load[column] += 1
}

/** Adds up what a played year asks of every department and month. */
export class Tally {
  constructor(private readonly calendar: WorkingCalendar) {}

  private readonly byMonth = new Map<string, MonthLoad>()
  private readonly byDepartment = new Map<string, DepartmentLoad>()

  count({ state, events }: Step): void {
    for (const event of events) {
      const month = this.month(monthOf(chinaDate(event.at)))
      if (event.fact.type === 'Registered') this.register(state)
      if (decisions.includes(event.fact.type)) month.decisions += 1
      if (event.fact.type === 'ClosedOut') month.closed += 1
      for (const letter of correspondence(state, [event], this.calendar)) this.letter(letter, month)
    }
  }

  months(first: string, last: string): MonthLoad[] {
    const all: MonthLoad[] = []
    for (let month = first; month <= last; month = addMonths(month, 1)) all.push(this.month(month))
    return all
  }

  departments(): DepartmentLoad[] {
    return [...this.byDepartment.values()].sort((a, b) => b.letters - a.letters || a.name.localeCompare(b.name, 'zh'))
  }

  private register(state: Assignment): void {
    if (state.dueOn !== null) this.month(monthOf(state.dueOn)).due += 1
    for (const { departmentId, name, role } of state.parties) {
      const load = this.byDepartment.get(departmentId) ?? {
        ...{ departmentId, name, assignments: 0, leads: 0 },
        ...emptyLoad(),
      }
      load.assignments += 1
      if (role === 'lead') load.leads += 1
      this.byDepartment.set(departmentId, load)
    }
  }

  private letter(letter: Letter, month: MonthLoad): void {
    const department = this.byDepartment.get(letter.audience.departmentId ?? '')
    addLetter(month, letter)
    if (department !== undefined) addLetter(department, letter)
  }

  private month(month: string): MonthLoad {
    const load = this.byMonth.get(month) ?? emptyMonth(month)
    this.byMonth.set(month, load)
    return load
  }
}
