import { Controller, Get, Inject, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { editPolicy, type Asked } from '@luoshi/application'
import { policyEdit, policyView as policyViewSchema, type PolicyEdit, type PolicyView } from '@luoshi/contracts'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { IfMatch } from '../http/if-match'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { policyView } from './policy-view'

/** The rules compiled from a plan's mechanism: read beside the plan's words, changed by the office before it is issued. */
@ApiTags('plans')
@Controller('plans/:id/policy')
export class PolicyController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get()
  @Allow(...overseers)
  @Answers(policyViewSchema)
  async read(@Identifier('plan') planId: string): Promise<PolicyView> {
    const plan = await this.parts.plans.find(planId)
    return policyView(plan, await this.parts.plans.source(planId))
  }

  @Put()
  @Allow(...office)
  @Answers(policyViewSchema)
  async edit(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @IfMatch() version: number,
    @ZodBody(policyEdit) body: PolicyEdit,
  ): Promise<PolicyView> {
    await editPolicy(this.parts, { ...asked, ...body, planId, version })
    return this.read(planId)
  }
}
