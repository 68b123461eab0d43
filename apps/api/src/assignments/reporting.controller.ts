import { Controller, Param } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  extensionDecision,
  extensionRequest,
  reportReturn,
  reportSubmission,
  type AssignmentView,
  type ReportSubmission,
} from '@luoshi/contracts'
import type { z } from 'zod'
import { department, office } from '../access/role-groups'
import { ZodBody } from '../http/zod-body'
import { Addressed, type Address } from './addressed'
import { Command } from './command'
import { CommandDesk } from './command-desk'

/** Reports, and the asking for more time. */
@ApiTags('assignments')
@Controller('assignments/:id')
export class ReportingController {
  constructor(private readonly desk: CommandDesk) {}

  @Command('reports', ...department)
  submit(@Addressed() to: Address, @ZodBody(reportSubmission) body: ReportSubmission): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'submit-report', ...body })
  }

  @Command('reports/:partyId/:period/return', ...office)
  returnReport(
    @Addressed() to: Address,
    @Param('partyId') partyId: string,
    @Param('period') period: string,
    @ZodBody(reportReturn) body: z.infer<typeof reportReturn>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'return-report', partyId, period, ...body })
  }

  @Command('extensions', ...department)
  requestExtension(
    @Addressed() to: Address,
    @ZodBody(extensionRequest) body: z.infer<typeof extensionRequest>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'request-extension', ...body })
  }

  @Command('extensions/:extensionId/decision', ...office)
  decideExtension(
    @Addressed() to: Address,
    @Param('extensionId') extensionId: string,
    @ZodBody(extensionDecision) body: z.infer<typeof extensionDecision>,
  ): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'decide-extension', extensionId, ...body })
  }
}
