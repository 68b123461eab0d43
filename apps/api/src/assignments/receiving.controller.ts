import { Controller, Inject, Param } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { disputeDecision, refusal, type AssignmentView } from '@luoshi/contracts'
import { NotFound } from '@luoshi/domain'
import type { z } from 'zod'
import { department, office } from '../access/role-groups'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { Addressed, type Address } from './addressed'
import { Command } from './command'
import { CommandDesk } from './command-desk'

/** What a department does with an assignment it receives, and what the office decides where it is refused. */
@ApiTags('assignments')
@Controller('assignments/:id')
export class ReceivingController {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(ports) private readonly parts: Ports,
  ) {}

  @Command('acknowledgements', ...department)
  acknowledge(@Addressed() to: Address): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'acknowledge' })
  }

  @Command('refusals', ...department)
  refuse(@Addressed() to: Address, @ZodBody(refusal) body: z.infer<typeof refusal>): Promise<AssignmentView> {
    return this.desk.give(to, { type: 'refuse', ...body })
  }

  @Command('disputes/:partyId/decision', ...office)
  async decideDispute(
    @Addressed() to: Address,
    @Param('partyId') partyId: string,
    @ZodBody(disputeDecision) { decision, departmentId, reason }: z.infer<typeof disputeDecision>,
  ): Promise<AssignmentView> {
    const successor = departmentId === null ? null : await this.departmentNamed(departmentId)
    return this.desk.give(to, { type: 'decide-dispute', partyId, decision, to: successor, reason })
  }

  private async departmentNamed(departmentId: string): Promise<{ departmentId: string; name: string }> {
    const found = (await this.parts.registry.departments()).find(({ id }) => id === departmentId)
    if (found === undefined) throw new NotFound('department')
    return { departmentId, name: found.name }
  }
}
