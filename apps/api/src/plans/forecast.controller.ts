import { Controller, Get, Inject, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { forecastPlan } from '@luoshi/application'
import { forecastQuery, forecastView, type ForecastQuery, type ForecastView } from '@luoshi/contracts'
import { chinaDate, type Actor } from '@luoshi/domain'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodPipe } from '../http/zod-pipe'
import { ports, type Ports } from '../parts'

/** A plan's year before it is issued. */
@ApiTags('plans')
@Controller('plans/:id/forecast')
export class ForecastController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get()
  @Allow(...office)
  @Answers(forecastView)
  year(
    @Identifier('plan') planId: string,
    @Query(new ZodPipe(forecastQuery)) { issuedOn, behaviour }: ForecastQuery,
    @Acting() actor: Actor,
  ): Promise<ForecastView> {
    const from = issuedOn ?? chinaDate(this.parts.now())
    return forecastPlan(this.parts, { planId, actor, issuedOn: from, behaviour })
  }
}
