import { Controller, Get, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { matchName, unmatchedNames, type Asked } from '@luoshi/application'
import { bulkOutcome, matchList, nameMatch, type BulkOutcome, type MatchList, type NameMatch } from '@luoshi/contracts'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { outcomeView } from '../views/outcome-view'
import { unmatchedView } from './match-view'

/** Written names that the registry does not know, and whom they mean. */
@ApiTags('workbench')
@Controller('plans/:id/matches')
export class MatchesController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get()
  @Allow(...office)
  @Answers(matchList)
  async list(@Identifier('plan') planId: string): Promise<MatchList> {
    await this.parts.plans.find(planId)
    return { items: (await unmatchedNames(this.parts, planId)).map(unmatchedView) }
  }

  @Post()
  @Allow(...office)
  @Answers(bulkOutcome, 201)
  async match(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @ZodBody(nameMatch) body: NameMatch,
  ): Promise<BulkOutcome> {
    return outcomeView(await matchName(this.parts, { ...asked, ...body, planId }))
  }
}
