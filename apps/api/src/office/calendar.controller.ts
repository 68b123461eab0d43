import { Controller, Get, Inject, Param } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { calendarYear } from '@luoshi/contracts'
import { addDays, calendarYears, type CalendarDay } from '@luoshi/domain'
import { z } from 'zod'
import { AllowEveryRole } from '../access/allow'
import { Answers } from '../http/answers'
import { ZodPipe } from '../http/zod-pipe'
import { ports, type Ports } from '../parts'

const year = z.coerce.number().int().min(calendarYears.first).max(calendarYears.last)

/** Working days as the State Council published them, with the office's own decisions on top. */
@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get(':year')
  @AllowEveryRole()
  @Answers(calendarYear)
  async days(@Param('year', new ZodPipe(year)) wanted: number): Promise<{ items: CalendarDay[] }> {
    const calendar = await this.parts.calendars.current()
    const items: CalendarDay[] = []
    const first = `${wanted.toString()}-01-01`
    for (let date = first; date.slice(0, 4) === first.slice(0, 4); date = addDays(date, 1))
      items.push(calendar.day(date))
    return { items }
  }
}
