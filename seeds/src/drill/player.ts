import { createHash } from 'node:crypto'
import { assignmentView, problem, todoList } from '@luoshi/contracts'
import type { Role } from '@luoshi/domain'
import type { Act, Body, Found } from './act'
import type { Account } from './account'
import { Agenda, type Intention } from './agenda'

/** What became of an act: `done`, or the code of the refusal. */
export interface Outcome {
  path: string
  result: string
}

/** After these nothing is tried again: it is done, or its drill is over. */
const final: ReadonlySet<string> = new Set(['done', 'plan.not-running', 'not-found.assignment'])

/** The API answers, but cannot do it now. */
export class ApiUnwell extends Error {
  override readonly name = 'ApiUnwell'
}

const keyOf = (intention: Intention): string => createHash('sha256').update(intention.key).digest('hex').slice(0, 40)

/** A department, or one person of the office, seen from outside: reads its todos and acts on them over HTTP. */
export class Player {
  readonly agenda: Agenda
  readonly assignments = new Set<string>()

  constructor(
    readonly name: string,
    private readonly accounts: Partial<Record<Role, Account>>,
    /** Whose list shows everything this player may act on. */
    private readonly reader: Account,
    actsOf: (found: Found) => Act[],
  ) {
    this.agenda = new Agenda(actsOf)
  }

  async look(now: () => number): Promise<void> {
    const { status, body } = await this.reader.get('/todos?drill=true')
    if (status !== 200) throw new ApiUnwell(`GET /todos?drill=true for ${this.name}: ${status.toString()}`)
    const { items } = todoList.parse(body)
    for (const { assignmentId } of items) if (assignmentId !== null) this.assignments.add(assignmentId)
    this.agenda.update(items, now())
  }

  async perform(intention: Intention, now: () => number): Promise<Outcome> {
    const { act, assignmentId } = intention
    const account = this.accounts[act.by] ?? this.reader
    const body = await bodyOf(act, account, assignmentId)
    if (body === null) {
      this.agenda.settle(intention)
      return { path: act.path, result: 'no longer wanted' }
    }
    const path = assignmentId === null ? act.path : `/assignments/${assignmentId}/${act.path}`
    const answer = await account.post(path, body, keyOf(intention))
    if (answer.status >= 500) throw new ApiUnwell(`POST ${act.path} for ${this.name}: ${answer.status.toString()}`)
    const result = answer.status < 300 ? 'done' : codeOf(answer.body)
    if (final.has(result)) this.agenda.settle(intention)
    else this.agenda.postpone(intention, now())
    return { path: act.path, result }
  }
}

async function bodyOf({ body }: Act, account: Account, assignmentId: string | null): Promise<Body | null> {
  if (typeof body !== 'function') return body
  const answer = await account.get(`/assignments/${assignmentId ?? ''}`)
  return answer.status === 200 ? body(assignmentView.parse(answer.body)) : null
}

const codeOf = (body: unknown): string => problem.safeParse(body).data?.code ?? 'refused without a code'
