import { Controller, Get, Inject, Param, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { markFinding } from '@luoshi/application'
import {
  findingItem,
  findingList,
  findingMark,
  type FindingItem,
  type FindingList,
  type FindingMark,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { WorkbenchReader } from './workbench-reader'

/** What the reading asks the office to check, worked off one by one. */
@ApiTags('workbench')
@Controller('plans/:id/findings')
export class FindingsController {
  constructor(
    private readonly workbench: WorkbenchReader,
    @Inject(ports) private readonly parts: Ports,
  ) {}

  @Get()
  @Allow(...overseers)
  @Answers(findingList)
  list(@Identifier('plan') planId: string): Promise<FindingList> {
    return this.workbench.findings(planId)
  }

  /** The latest word holds, so saying it twice changes nothing. */
  @Put(':findingId')
  @Allow(...office)
  @Answers(findingItem)
  async mark(
    @Identifier('plan') planId: string,
    @Param('findingId') findingId: string,
    @Acting() actor: Actor,
    @ZodBody(findingMark) body: FindingMark,
  ): Promise<FindingItem> {
    return this.workbench.finding(await markFinding(this.parts, { planId, findingId, actor, ...body }))
  }
}
