import { applyDecorators, Post } from '@nestjs/common'
import { ApiParam } from '@nestjs/swagger'
import { assignmentView } from '@luoshi/contracts'
import type { Role } from '@luoshi/domain'
import { Allow } from '../access/allow'
import { Answers } from '../http/answers'

/**
 * A command as a resource below an assignment. The roles are those of one side of the desk; which of them may act, and
 * when, is the rule's to say, in its own words.
 */
export const Command = (path: string, ...roles: [Role, ...Role[]]): MethodDecorator =>
  applyDecorators(
    Post(path),
    ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } }),
    Allow(...roles),
    Answers(assignmentView, 201),
  )
