import { Controller, Param } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  paperDismissal,
  paperDrafting,
  paperInstruction,
  paperReply,
  paperSignature,
  urging,
  type AssignmentView,
} from '@luoshi/contracts'
import type { z } from 'zod'
import { department, office } from '../access/role-groups'
import { ZodBody } from '../http/zod-body'
import { Addressed, type Address } from './addressed'
import { Command } from './command'
import { CommandDesk } from './command-desk'

/** Urging by hand, and the papers the engine drafts: signed or dismissed, answered, instructed upon. */
@ApiTags('assignments')
@Controller('assignments/:id')
export class EscalatingController {
  constructor(private readonly desk: CommandDesk) {}

  @Command('urgings', ...office)
  urge(@Addressed() to: Address, @ZodBody(urging) body: z.infer<typeof urging>): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'urge', ...body })
  }

  /** A paper the plan calls for where no timer could tell; it waits for the director like those the engine drafts. */
  @Command('papers', ...office)
  draft(
    @Addressed() to: Address,
    @ZodBody(paperDrafting) body: z.infer<typeof paperDrafting>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'draft-paper', ...body })
  }

  @Command('papers/:paperId/signature', ...office)
  sign(
    @Addressed() to: Address,
    @Param('paperId') paperId: string,
    @ZodBody(paperSignature) body: z.infer<typeof paperSignature>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'sign-paper', paperId, ...body })
  }

  @Command('papers/:paperId/dismissal', ...office)
  dismiss(
    @Addressed() to: Address,
    @Param('paperId') paperId: string,
    @ZodBody(paperDismissal) body: z.infer<typeof paperDismissal>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'dismiss-paper', paperId, ...body })
  }

  @Command('papers/:paperId/reply', ...department)
  reply(
    @Addressed() to: Address,
    @Param('paperId') paperId: string,
    @ZodBody(paperReply) body: z.infer<typeof paperReply>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'reply-to-order', paperId, ...body })
  }

  @Command('papers/:paperId/instruction', 'leader')
  instruct(
    @Addressed() to: Address,
    @Param('paperId') paperId: string,
    @ZodBody(paperInstruction) body: z.infer<typeof paperInstruction>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'instruct', paperId, ...body })
  }
}
