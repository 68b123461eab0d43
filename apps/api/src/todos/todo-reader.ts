import { Inject, Injectable } from '@nestjs/common'
import type { TodoList, TodoView } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { mailRows, openProgressChecks, todoRows } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { office } from '../access/role-groups'
import { now, type Now } from '../parts'
import { todoView } from '../views/todo-view'
import { failedMailTodo, progressCheckTodo } from './office-todos'

const buckets = ['late', 'today', 'week', 'later', 'open'] as const satisfies readonly TodoView['bucket'][]
const officeRoles: readonly string[] = office

/** What waits for one person: from assignments by role, and for the office also checks and mail that failed. */
@Injectable()
export class TodoReader {
  constructor(
    private readonly database: DataSource,
    @Inject(now) private readonly time: Now,
  ) {}

  async of(actor: Actor, drill: boolean): Promise<TodoList> {
    const real = this.time()
    const [rows, others] = await Promise.all([
      todoRows(this.database, actor, drill),
      this.officeTodos(actor, drill, real),
    ])
    const items = [...rows.map((row) => todoView(row, real)), ...others]
    const inBucket = (bucket: TodoView['bucket']) => items.filter((item) => item.bucket === bucket)
    return {
      items: buckets.flatMap(inBucket),
      counts: {
        late: inBucket('late').length,
        today: inBucket('today').length,
        week: inBucket('week').length,
        later: inBucket('later').length,
        open: inBucket('open').length,
      },
    }
  }

  private async officeTodos(actor: Actor, drill: boolean, real: number): Promise<TodoView[]> {
    if (!officeRoles.includes(actor.role)) return []
    const [checks, failed] = await Promise.all([
      openProgressChecks(this.database, drill),
      mailRows(this.database, { status: 'failed', drill, limit: 100 }),
    ])
    return [...checks.map((check) => progressCheckTodo(check, real)), ...failed.items.map(failedMailTodo)]
  }
}
