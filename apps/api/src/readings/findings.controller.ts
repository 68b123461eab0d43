import { Controller, Get, Inject, Param, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { findingsInReview, markFinding, openFindings, planFindings, type Asked } from '@luoshi/application'
import {
  findingItem,
  findingList,
  findingMark,
  type FindingItem,
  type FindingList,
  type FindingMark,
} from '@luoshi/contracts'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { findingView } from './finding-view'

/** What the reading asks the office to check, worked off one by one. */
@ApiTags('workbench')
@Controller('plans/:id/findings')
export class FindingsController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get()
  @Allow(...overseers)
  @Answers(findingList)
  async list(@Identifier('plan') planId: string): Promise<FindingList> {
    const findings = await planFindings(this.parts, planId)
    const items = (await findingsInReview(this.parts, findings)).map(findingView)
    return { items, open: openFindings(findings) }
  }

  /** The latest word holds, so saying it twice changes nothing. */
  @Put(':findingId')
  @Allow(...office)
  @Answers(findingItem)
  async mark(
    @Identifier('plan') planId: string,
    @Param('findingId') findingId: string,
    @Asking() asked: Asked,
    @ZodBody(findingMark) body: FindingMark,
  ): Promise<FindingItem> {
    return findingView(await markFinding(this.parts, { ...asked, ...body, planId, findingId }))
  }
}
