import { Controller, Get, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { concludeProgressCheck, type Asked } from '@luoshi/application'
import { checkConclusion, progressCheckView, type ProgressCheckView } from '@luoshi/contracts'
import { z } from 'zod'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { PlanReader } from './plan-reader'

/** The periodic looks at a whole plan that the engine opens and the office concludes. */
@ApiTags('plans')
@Controller()
export class ProgressChecksController {
  constructor(
    private readonly plans: PlanReader,
    @Inject(ports) private readonly parts: Ports,
  ) {}

  @Get('plans/:id/progress-checks')
  @Allow(...overseers)
  @Answers(z.object({ items: z.array(progressCheckView) }))
  async list(@Identifier('plan') planId: string): Promise<{ items: ProgressCheckView[] }> {
    return { items: await this.plans.checks(planId) }
  }

  @Post('progress-checks/:id/conclusion')
  @Allow(...office)
  @Answers(progressCheckView, 201)
  async conclude(
    @Identifier('progress-check') checkId: string,
    @Asking() asked: Asked,
    @ZodBody(checkConclusion) { text }: z.infer<typeof checkConclusion>,
  ): Promise<ProgressCheckView> {
    await concludeProgressCheck(this.parts, { ...asked, checkId, text })
    return this.plans.check(checkId)
  }
}
