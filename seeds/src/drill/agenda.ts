import type { TodoView } from '@luoshi/contracts'
import { planTime, type Instant, type PlanClock } from '@luoshi/domain'
import { daysAfter, type Act, type Found } from './act'

/** An act a person means to do about one todo of one assignment. */
export interface Intention {
  /** The same for the same act about the same todo, also after a restart. */
  key: string
  /** Null for what concerns a whole plan. */
  assignmentId: string | null
  clock: PlanClock
  act: Act
}

const instantOf = (iso: string): Instant => Date.parse(iso)

const attemptsAtMost = 30
/** Plan days after which something refused is tried again. */
const againAfter = 10

/** What one person knows of the own todos and means to do about them. Only drills faster than life count: one at real speed is the visitor's. */
export class Agenda {
  private readonly seen = new Map<string, Instant>()
  private readonly attempts = new Map<string, { count: number; notBefore: Instant }>()
  private readonly finished = new Set<string>()
  private intentions: Intention[] = []

  constructor(private readonly actsOf: (found: Found) => Act[]) {}

  /** Takes over a fresh list; what is no longer on it is forgotten. Nothing is done about what is not acknowledged yet. */
  update(todos: readonly TodoView[], real: Instant): void {
    const received = todos.filter((todo) => todo.kind === 'acknowledgement').map((todo) => todo.assignmentId)
    const possible = todos.filter((todo) => todo.kind === 'acknowledgement' || !received.includes(todo.assignmentId))
    this.intentions = possible.flatMap((todo) => this.intentionsOf(todo, real))
  }

  /** What may be done by now and is not in hand, the longest waiting first. */
  due(real: Instant, inHand: ReadonlySet<string>): Intention | null {
    const ripe = this.intentions.filter(
      (one) => !this.finished.has(one.key) && !inHand.has(one.key) && this.readyAt(one) <= planTime(one.clock, real),
    )
    return ripe.reduce<Intention | null>(
      (first, one) => (first === null || one.act.at < first.act.at ? one : first),
      null,
    )
  }

  /** It was done, or need not be done any more. */
  settle({ key }: Intention): void {
    this.finished.add(key)
  }

  /** It was refused: tried again some days later, and then given up. */
  postpone(intention: Intention, real: Instant): void {
    const count = (this.attempts.get(intention.key)?.count ?? 0) + 1
    if (count >= attemptsAtMost) this.settle(intention)
    else this.attempts.set(intention.key, { count, notBefore: daysAfter(planTime(intention.clock, real), againAfter) })
  }

  private readyAt({ key, act }: Intention): Instant {
    return Math.max(act.at, this.attempts.get(key)?.notBefore ?? 0)
  }

  private intentionsOf(todo: TodoView, real: Instant): Intention[] {
    const { clock: view, assignmentId } = todo
    if (!view?.drill || view.factor === 1) return []
    const clock = { startedAt: instantOf(view.startedAt), origin: instantOf(view.origin), factor: view.factor }
    const seenAt = this.seen.get(todo.id) ?? planTime(clock, real)
    this.seen.set(todo.id, seenAt)
    const dueAt = todo.dueAt === null ? null : instantOf(todo.dueAt)
    const acts = this.actsOf({ todo, seenAt, issuedAt: clock.origin, dueAt })
    return acts.map((act) => ({ key: `${todo.id} ${act.path}`, assignmentId, clock, act }))
  }
}
