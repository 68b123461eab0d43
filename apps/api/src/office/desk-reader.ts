import { Inject, Injectable } from '@nestjs/common'
import type { DeskView } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import {
  assignmentsNamed,
  mailRows,
  officeTodoRows,
  openProgressChecks,
  unreachedRows,
  type TodoRow,
} from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { now, ports, type Now, type Ports } from '../parts'
import { mailView } from '../views/mail-view'
import { progressCheckView } from '../views/progress-check-view'
import { todoView } from '../views/todo-view'
import { waitingPapers } from './waiting-papers'

/** Failed mails shown on the desk; the rest are a page further. */
const shownMails = 50

/** Everything that waits for coordinator and director. */
@Injectable()
export class DeskReader {
  constructor(
    private readonly database: DataSource,
    @Inject(ports) private readonly parts: Ports,
    @Inject(now) private readonly time: Now,
  ) {}

  async desk(actor: Actor, drill: boolean): Promise<DeskView> {
    const real = this.time()
    const [todos, papers, checks, failed, unreached] = await Promise.all([
      officeTodoRows(this.database, actor, drill, ['dispute', 'acceptance', 'closure', 'extension']),
      waitingPapers(this.database, this.parts, { actor, kind: 'paper', drill, real }),
      openProgressChecks(this.database, drill),
      mailRows(this.database, { status: 'failed', drill, limit: shownMails }),
      unreachedRows(this.database, drill),
    ])
    const ofKind = (kind: string) => todos.filter((todo) => todo.kind === kind)
    const views = (kind: string) => ofKind(kind).map((todo) => todoView(todo, real))
    return {
      disputes: await this.disputes(actor, ofKind('dispute'), real),
      acceptances: views('acceptance'),
      closures: views('closure'),
      extensions: views('extension'),
      papers,
      progressChecks: checks.map(progressCheckView),
      failedMail: failed.items.map(mailView),
      unreached,
    }
  }

  private async disputes(actor: Actor, todos: readonly TodoRow[], real: number): Promise<DeskView['disputes']> {
    const ids = todos.map(({ assignmentId }) => assignmentId)
    const places = todos.map(({ assignmentId, partyId }) => ({ assignmentId, key: partyId ?? '' }))
    const refusals = await this.parts.dossiers.items('refusal', places)
    const reasons = new Map(refusals.map(({ assignmentId, key, item }) => [`${assignmentId} ${key}`, item.reason]))
    const assignments = new Map((await assignmentsNamed(this.database, actor, ids)).map((row) => [row.id, row]))
    return todos.map((todo) => {
      const parties = assignments.get(todo.assignmentId)?.state.parties ?? []
      const party = parties.find(({ id }) => id === todo.partyId)
      const view = { ...todoView(todo, real), departmentName: party?.name ?? null }
      return {
        ...view,
        partyId: todo.partyId ?? '',
        reason: reasons.get(`${todo.assignmentId} ${todo.partyId ?? ''}`) ?? '',
      }
    })
  }
}
