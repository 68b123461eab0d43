import { Inject, Injectable } from '@nestjs/common'
import type { AssignmentCounts, AssignmentPage, AssignmentQuery, CountsQuery } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { assignmentCounts, assignmentList, departmentCounts } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { now, type Now } from '../parts'
import { assignmentRowView } from '../views/assignment-row-view'
import { countsView } from './counts-view'

/** The board: one page of lines, and the counts that click through to them. */
@Injectable()
export class BoardReader {
  constructor(
    private readonly database: DataSource,
    @Inject(now) private readonly time: Now,
  ) {}

  async page(actor: Actor, query: AssignmentQuery): Promise<AssignmentPage> {
    const { items, nextCursor } = await assignmentList(this.database, actor, query)
    const real = this.time()
    return { items: items.map((row) => assignmentRowView(row, real)), nextCursor }
  }

  async counts(actor: Actor, query: CountsQuery): Promise<AssignmentCounts> {
    const [counts, departments] = await Promise.all([
      assignmentCounts(this.database, actor, query),
      departmentCounts(this.database, actor, query),
    ])
    return countsView(counts, departments)
  }
}
