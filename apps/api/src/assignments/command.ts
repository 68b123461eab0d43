import { applyDecorators, Post } from '@nestjs/common'
import { ApiParam } from '@nestjs/swagger'
import { assignmentView } from '@luoshi/contracts'
import { rolesOfSide, type Action } from '@luoshi/domain'
import { Allow } from '../access/allow'
import { Answers } from '../http/answers'

/**
 * A command as a resource below an assignment. It is open to the side of the desk whose matter it is; which of its roles may
 * act, and when, is the rule's to say, in its own words.
 */
export const Command = (action: Action, path: string): MethodDecorator =>
  applyDecorators(
    Post(path),
    ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } }),
    Allow(...rolesOfSide(action)),
    Answers(assignmentView, 201),
  )
