import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  assignmentCounts as countsSchema,
  assignmentPage,
  assignmentQuery,
  assignmentView,
  eventList,
  countsQuery,
  olderQuery,
  type AssignmentCounts,
  type AssignmentPage,
  type AssignmentQuery,
  type AssignmentView,
  type CountsQuery,
  type EventList,
  type OlderQuery,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { participants } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodQuery } from '../http/zod-body'
import { AssignmentReader } from './assignment-reader'
import { BoardReader } from './board-reader'

/** Everyone sees here what is theirs: departments their own assignments, the office and the leader all. */
@ApiTags('assignments')
@Controller('assignments')
export class AssignmentsController {
  constructor(
    private readonly board: BoardReader,
    private readonly reader: AssignmentReader,
  ) {}

  @Get()
  @Allow(...participants)
  @Answers(assignmentPage)
  list(@Acting() actor: Actor, @ZodQuery(assignmentQuery) query: AssignmentQuery): Promise<AssignmentPage> {
    return this.board.page(actor, query)
  }

  @Get('counts')
  @Allow(...participants)
  @Answers(countsSchema)
  counts(@Acting() actor: Actor, @ZodQuery(countsQuery) query: CountsQuery): Promise<AssignmentCounts> {
    return this.board.counts(actor, query)
  }

  @Get(':id')
  @Allow(...participants)
  @Answers(assignmentView)
  one(@Acting() actor: Actor, @Identifier('assignment') id: string): Promise<AssignmentView> {
    return this.reader.view(actor, id)
  }

  @Get(':id/events')
  @Allow(...participants)
  @Answers(eventList)
  events(
    @Acting() actor: Actor,
    @Identifier('assignment') id: string,
    @ZodQuery(olderQuery) query: OlderQuery,
  ): Promise<EventList> {
    return this.reader.events(actor, id, query)
  }
}
