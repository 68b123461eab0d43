import { Module } from '@nestjs/common'
import { CalendarController } from './calendar.controller'
import { DeskReader } from './desk-reader'
import { MailController } from './mail.controller'
import { OfficeController } from './office.controller'
import { OverviewReader } from './overview-reader'

@Module({
  controllers: [OfficeController, MailController, CalendarController],
  providers: [DeskReader, OverviewReader],
})
export class OfficeModule {}
