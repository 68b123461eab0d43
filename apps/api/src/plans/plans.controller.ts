import { Controller, Get, Inject, Post, Req, UploadedFile } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { planRow, planView, type PlanRow, type PlanView } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import type { Request } from 'express'
import { z } from 'zod'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IdempotencyKey } from '../http/idempotency-key'
import { Identifier } from '../http/identifier'
import { Once } from '../http/once'
import { ports, type Ports } from '../parts'
import { addPlan, requestOf } from './add-plan'
import { PlanReader } from './plan-reader'
import { readApart } from './read-apart'
import { PlanUpload, sentPlan, type UploadedPlan } from './plan-upload'

@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(
    private readonly plans: PlanReader,
    @Inject(ports) private readonly parts: Ports,
    private readonly once: Once,
  ) {}

  @Get()
  @Allow(...overseers)
  @Answers(z.object({ items: z.array(planRow) }))
  async list(): Promise<{ items: PlanRow[] }> {
    return { items: await this.plans.list() }
  }

  /** Reads a plan and proposes its assignments. */
  @Post()
  @Allow(...office)
  @PlanUpload()
  @Answers(planView, 201)
  async add(
    @Req() request: Request,
    @UploadedFile() upload: UploadedPlan | undefined,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<PlanView> {
    const sent = sentPlan(request, upload)
    // Read first: whoever holds a key holds a connection, and reading takes its time.
    const read = await readApart(sent, await this.plans.knownNames())
    const planId = await this.once.perform({ actor, key, request: requestOf(sent) }, () =>
      addPlan(this.parts, sent, read, actor),
    )
    return this.plans.view(planId)
  }

  @Get(':id')
  @Allow(...overseers)
  @Answers(planView)
  one(@Identifier('plan') id: string): Promise<PlanView> {
    return this.plans.view(id)
  }
}
