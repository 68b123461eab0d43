import { Controller, Delete, Get, Param, Put, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { decideDay, releaseDay } from '@luoshi/application'
import { chinaDate, dayDecision, registryCalendar, type DayDecision, type RegistryCalendar } from '@luoshi/contracts'
import { calendarYears, type Actor } from '@luoshi/domain'
import type { Request } from 'express'
import { z } from 'zod'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { registryKeepers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IfMatch, versionOf } from '../http/if-match'
import { ZodBody } from '../http/zod-body'
import { ZodPipe } from '../http/zod-pipe'
import { calendarYearView } from './calendar-year-view'
import { RegistryPorts } from './registry-ports'

const year = new ZodPipe(z.coerce.number().int().min(calendarYears.first).max(calendarYears.last))
const date = new ZodPipe(chinaDate)

/** The days that the office decides otherwise than published; running timers are planned anew within a minute. */
@ApiTags('registry')
@Controller('registry/calendar')
export class RegistryCalendarController {
  constructor(private readonly parts: RegistryPorts) {}

  @Get(':year')
  @Allow(...registryKeepers)
  @Answers(registryCalendar)
  async year(@Param('year', year) wanted: number): Promise<RegistryCalendar> {
    return calendarYearView((await this.parts.keeping.read()).days, wanted)
  }

  /** `If-Match` names the decision that is changed; without it, there must be none yet. */
  @Put('days/:date')
  @Allow(...registryKeepers)
  @Answers(null, 204)
  decide(
    @Param('date', date) day: string,
    @Acting() actor: Actor,
    @Req() request: Request,
    @ZodBody(dayDecision) decision: DayDecision,
  ): Promise<void> {
    return decideDay(this.parts, { actor, version: versionOf(request), day: { date: day, ...decision } })
  }

  @Delete('days/:date')
  @Allow(...registryKeepers)
  @Answers(null, 204)
  release(@Param('date', date) day: string, @Acting() actor: Actor, @IfMatch() version: number): Promise<void> {
    return releaseDay(this.parts, { actor, version, date: day })
  }
}
