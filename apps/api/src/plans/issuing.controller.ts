import { Controller, Delete, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { beginIssuing, discardRun, endPlan, type Asked } from '@luoshi/application'
import { planEnd, planIssue, planView, type PlanEnd, type PlanIssue, type PlanView } from '@luoshi/contracts'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { PlanReader } from './plan-reader'

/** A plan's run from being issued to its end. The engine does the work; here it is only asked for. */
@ApiTags('plans')
@Controller('plans/:id')
export class IssuingController {
  constructor(
    private readonly plans: PlanReader,
    @Inject(ports) private readonly parts: Ports,
  ) {}

  /** Sets the plan's clock and has its assignments registered and started; the answer does not wait for them. */
  @Post('issue')
  @Allow(...office)
  @Answers(planView, 202)
  async issue(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @ZodBody(planIssue) body: PlanIssue,
  ): Promise<PlanView> {
    await beginIssuing(this.parts, { ...asked, ...body, planId })
    return this.plans.view(planId)
  }

  /** Ends the plan; what becomes of its open items is the director's to say. */
  @Post('end')
  @Allow(...office)
  @Answers(planView, 201)
  async end(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @ZodBody(planEnd) body: PlanEnd,
  ): Promise<PlanView> {
    await endPlan(this.parts, { ...asked, ...body, planId })
    return this.plans.view(planId)
  }

  /** Throws a drill's data away; the plan can then be issued again. */
  @Delete('run')
  @Allow(...office)
  @Answers(planView)
  async discard(@Identifier('plan') planId: string, @Asking() asked: Asked): Promise<PlanView> {
    await discardRun(this.parts, { ...asked, planId })
    return this.plans.view(planId)
  }
}
