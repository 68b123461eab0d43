import { Module } from '@nestjs/common'
import { PartHealthModule } from '../processes/part-health.module'
import { DueWork } from './due-work'
import { PartStates } from './part-states'
import { SystemReader } from './system-reader'
import { SystemController } from './system.controller'

@Module({
  imports: [PartHealthModule],
  controllers: [SystemController],
  providers: [DueWork, PartStates, SystemReader],
})
export class SystemModule {}
