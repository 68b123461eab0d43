import { Controller, Get, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { concludeProgressCheck } from '@luoshi/application'
import { checkConclusion, progressCheckView, type ProgressCheckView } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { z } from 'zod'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IdempotencyKey } from '../http/idempotency-key'
import { Identifier } from '../http/identifier'
import { Once } from '../http/once'
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
    private readonly once: Once,
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
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(checkConclusion) { text }: z.infer<typeof checkConclusion>,
  ): Promise<ProgressCheckView> {
    await this.once.perform({ actor, key, request: ['conclusion', checkId, text] }, async () => {
      await concludeProgressCheck(this.parts, { checkId, text, actor })
      return checkId
    })
    return this.plans.check(checkId)
  }
}
