import { Controller, Param } from '@nestjs/common'
import { ApiParam, ApiTags } from '@nestjs/swagger'
import { commandBodies, type AssignmentView } from '@luoshi/contracts'
import { actionNames, camel, pathFieldsOf, routeOf, type Action } from '@luoshi/domain'
import { ZodBody } from '../http/zod-body'
import { Addressed, type Address } from './addressed'
import { Command } from './command'
import { CommandDesk, type Given } from './command-desk'

/** Every command to an assignment, each at its own address: one handler for each action of the catalogue. */
@ApiTags('assignments')
@Controller('assignments/:id')
export class CommandsController {
  constructor(readonly desk: CommandDesk) {}
}

/** The handler of one action, declared as a decorated method would be. */
function take(action: Action): void {
  const name = camel(action)
  const fields = pathFieldsOf(action)
  const { [name]: handler } = {
    [name](this: CommandsController, to: Address, path: Given, body: Given = {}): Promise<AssignmentView> {
      const named = Object.fromEntries(fields.map((field) => [field, path[field]]))
      return this.desk.give(to, action, { ...body, ...named })
    },
  }
  const { prototype } = CommandsController
  const method: PropertyDescriptor = { value: handler, configurable: true, writable: true }
  Object.defineProperty(prototype, name, method)
  Addressed()(prototype, name, 0)
  Param()(prototype, name, 1)
  const schema = commandBodies[action]
  if (schema !== null) ZodBody(schema)(prototype, name, 2)
  for (const field of fields) ApiParam({ name: field, schema: { type: 'string' } })(prototype, name, method)
  Command(action, routeOf(action))(prototype, name, method)
}

actionNames.forEach(take)
