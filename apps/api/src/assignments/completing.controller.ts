import { Controller } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  acceptance,
  closure,
  completion,
  countersignature,
  rectification,
  revocation,
  type AssignmentView,
  type Completion,
} from '@luoshi/contracts'
import type { z } from 'zod'
import { department, office } from '../access/role-groups'
import { ZodBody } from '../http/zod-body'
import { Addressed, type Address } from './addressed'
import { Command } from './command'
import { CommandDesk } from './command-desk'

/** The way to the end: claimed, countersigned, accepted or sent back, struck off the ledger. */
@ApiTags('assignments')
@Controller('assignments/:id')
export class CompletingController {
  constructor(private readonly desk: CommandDesk) {}

  @Command('completion', ...department)
  reportCompletion(@Addressed() to: Address, @ZodBody(completion) body: Completion): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'report-completion', ...body })
  }

  @Command('countersignatures', ...department)
  countersign(
    @Addressed() to: Address,
    @ZodBody(countersignature) body: z.infer<typeof countersignature>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'countersign', ...body })
  }

  @Command('acceptance', ...office)
  accept(@Addressed() to: Address, @ZodBody(acceptance) body: z.infer<typeof acceptance>): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'accept', ...body })
  }

  @Command('rectification', ...office)
  sendBack(
    @Addressed() to: Address,
    @ZodBody(rectification) body: z.infer<typeof rectification>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'send-back', ...body })
  }

  @Command('closure', ...office)
  closeOut(@Addressed() to: Address, @ZodBody(closure) body: z.infer<typeof closure>): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'close-out', ...body })
  }

  @Command('revocation', ...office)
  revoke(@Addressed() to: Address, @ZodBody(revocation) body: z.infer<typeof revocation>): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'revoke', ...body })
  }
}
