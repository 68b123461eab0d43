import type { Actor } from '../assignment/actor'
import type { Role } from '../catalogue/roles'
import type { Assignment, PartySeed } from '../assignment/assignment'
import type { Command } from '../assignment/command'
import { decide } from '../assignment/decide'
import type { Dossier, DossierKind } from '../assignment/dossier'
import { dossierChanges } from '../assignment/dossier-changes'
import type { AssignmentEvent, Fact } from '../assignment/event'
import { evolve } from '../assignment/evolve'
import { register, type AssignmentSeed } from '../assignment/register'
import { tick } from '../assignment/tick'
import { startOf, type ChinaDate, type Instant } from '../calendar/china-date'
import { stateCouncilCalendar } from '../calendar/state-council-calendar'
import { defaultPolicy } from '../policy/default-policy'

export const calendar = stateCouncilCalendar()

export const at = (date: ChinaDate, hour = 10): Instant => startOf(date, hour)

export const someone = (role: Role, departmentId: string | null = null): Actor => ({
  personId: `${departmentId ?? 'office'}-${role}`,
  name: `${departmentId ?? ''}${role}`,
  role,
  departmentId,
})

export const parties: readonly PartySeed[] = [
  { departmentId: 'science', name: '市科技局', role: 'lead', via: null },
  { departmentId: 'industry', name: '市经信局', role: 'responsible', via: null },
]

export const seed = (more: Partial<AssignmentSeed> = {}): AssignmentSeed => ({
  assignmentId: 'a1',
  planId: 'plan1',
  number: '1',
  title: '建设孵化载体',
  dueOn: '2026-12-31',
  parties,
  policy: defaultPolicy,
  ...more,
})

/** An assignment followed through time the way the ledger does it: tick first, then decide. */
export class Course {
  readonly events: AssignmentEvent[] = []
  state: Assignment

  constructor(start: ChinaDate, more: Partial<AssignmentSeed> = {}) {
    const first = register(seed(more), at(start, 9), someone('coordinator'))
    this.events.push(first)
    this.state = evolve(null, first)
    this.wait(start, 9)
  }

  /** Lets the engine do what is due. */
  wait(date: ChinaDate, hour = 10): this {
    return this.take(tick(this.state, at(date, hour), calendar))
  }

  order(date: ChinaDate, actor: Actor, command: Command, hour = 10): this {
    this.wait(date, hour)
    return this.take(decide(this.state, command, actor, { now: at(date, hour), calendar }))
  }

  /** The dossier's items of a kind, in the order in which they were opened. */
  dossier<K extends DossierKind>(kind: K): Dossier[K][] {
    const changes = dossierChanges(null, this.events).filter((change) => change.kind === kind)
    return changes.map(({ fields }) => fields as Dossier[K])
  }

  facts(): Fact['type'][] {
    return this.events.map((event) => event.fact.type)
  }

  private take(recorded: { state: Assignment; events: readonly AssignmentEvent[] }): this {
    this.state = recorded.state
    this.events.push(...recorded.events)
    return this
  }
}
