import { Module } from '@nestjs/common'
import { PartHealthModule } from '../processes/part-health.module'
import { PartStates } from './part-states'
import { SystemReader } from './system-reader'
import { SystemController } from './system.controller'

@Module({
  imports: [PartHealthModule],
  controllers: [SystemController],
  providers: [PartStates, SystemReader],
})
export class SystemModule {}
