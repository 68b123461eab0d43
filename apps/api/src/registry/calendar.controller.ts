import { Controller, Delete, Get, Inject, Param, Put, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { decideDay, releaseDay, type Asked } from '@luoshi/application'
import { chinaDate, dayDecision, registryCalendar, type DayDecision, type RegistryCalendar } from '@luoshi/contracts'
import { calendarYears } from '@luoshi/domain'
import type { Request } from 'express'
import { z } from 'zod'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { registryKeepers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IfMatch, versionOf } from '../http/if-match'
import { ZodBody } from '../http/zod-body'
import { ZodPipe } from '../http/zod-pipe'
import { ports, type Ports } from '../parts'
import { calendarYearView } from './calendar-year-view'

const year = new ZodPipe(z.coerce.number().int().min(calendarYears.first).max(calendarYears.last))
const date = new ZodPipe(chinaDate)

/** The days that the office decides otherwise than published; running timers are planned anew within a minute. */
@ApiTags('registry')
@Controller('registry/calendar')
export class RegistryCalendarController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

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
    @Asking() asked: Asked,
    @Req() request: Request,
    @ZodBody(dayDecision) decision: DayDecision,
  ): Promise<void> {
    return decideDay(this.parts, { ...asked, version: versionOf(request), day: { date: day, ...decision } })
  }

  @Delete('days/:date')
  @Allow(...registryKeepers)
  @Answers(null, 204)
  release(@Param('date', date) day: string, @Asking() asked: Asked, @IfMatch() version: number): Promise<void> {
    return releaseDay(this.parts, { ...asked, version, date: day })
  }
}
