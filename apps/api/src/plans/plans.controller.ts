import { Controller, Get, Inject, Post, Req, UploadedFile } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { importPlan, type Asked } from '@luoshi/application'
import { drillQuery, planRow, planView, type DrillQuery, type PlanRow, type PlanView } from '@luoshi/contracts'
import type { Request } from 'express'
import { z } from 'zod'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodQuery } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { PlanReader } from './plan-reader'
import { readApart } from './read-apart'
import { PlanUpload, sentPlan, type UploadedPlan } from './plan-upload'

@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(
    private readonly plans: PlanReader,
    @Inject(ports) private readonly parts: Ports,
  ) {}

  @Get()
  @Allow(...overseers)
  @Answers(z.object({ items: z.array(planRow) }))
  async list(@ZodQuery(drillQuery) { drill }: DrillQuery): Promise<{ items: PlanRow[] }> {
    return { items: await this.plans.list(drill) }
  }

  /** Reads a plan and proposes its assignments. */
  @Post()
  @Allow(...office)
  @PlanUpload()
  @Answers(planView, 201)
  async add(
    @Req() request: Request,
    @UploadedFile() upload: UploadedPlan | undefined,
    @Asking() asked: Asked,
  ): Promise<PlanView> {
    // Read first: a change holds a connection, and reading takes its time.
    const source = await readApart(sentPlan(request, upload), await this.plans.knownNames())
    const { planId } = await importPlan(this.parts, { ...source, ...asked })
    return this.plans.view(planId)
  }

  @Get(':id')
  @Allow(...overseers)
  @Answers(planView)
  one(@Identifier('plan') id: string): Promise<PlanView> {
    return this.plans.view(id)
  }
}
