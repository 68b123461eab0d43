import { Controller, Get, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { matchName } from '@luoshi/application'
import { bulkOutcome, matchList, nameMatch, type BulkOutcome, type MatchList, type NameMatch } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IdempotencyKey } from '../http/idempotency-key'
import { Identifier } from '../http/identifier'
import { Once } from '../http/once'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { outcomeView } from './outcome-view'
import { WorkbenchReader } from './workbench-reader'

/** Written names that the registry does not know, and whom they mean. */
@ApiTags('workbench')
@Controller('plans/:id/matches')
export class MatchesController {
  constructor(
    private readonly workbench: WorkbenchReader,
    @Inject(ports) private readonly parts: Ports,
    private readonly once: Once,
  ) {}

  @Get()
  @Allow(...office)
  @Answers(matchList)
  list(@Identifier('plan') planId: string): Promise<MatchList> {
    return this.workbench.matches(planId)
  }

  @Post()
  @Allow(...office)
  @Answers(bulkOutcome, 201)
  match(
    @Identifier('plan') planId: string,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(nameMatch) body: NameMatch,
  ): Promise<BulkOutcome> {
    return this.once.answer({ actor, key, request: ['match', planId, body], about: planId }, async () =>
      outcomeView(await matchName(this.parts, { planId, actor, ...body })),
    )
  }
}
