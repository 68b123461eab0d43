import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { drillQuery, todoList, type DrillQuery, type TodoList } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { participants } from '../access/role-groups'
import { Answers } from '../http/answers'
import { ZodQuery } from '../http/zod-body'
import { TodoReader } from './todo-reader'

@ApiTags('todos')
@Controller('todos')
export class TodosController {
  constructor(private readonly todos: TodoReader) {}

  /** What waits for me, the most pressing first. */
  @Get()
  @Allow(...participants)
  @Answers(todoList)
  mine(@Acting() actor: Actor, @ZodQuery(drillQuery) { drill }: DrillQuery): Promise<TodoList> {
    return this.todos.of(actor, drill)
  }
}
