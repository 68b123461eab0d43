import { Module } from '@nestjs/common'
import { HealthModule } from '../health/health.module'
import { PartStates } from './part-states'
import { SystemReader } from './system-reader'
import { SystemController } from './system.controller'

@Module({
  imports: [HealthModule],
  controllers: [SystemController],
  providers: [PartStates, SystemReader],
})
export class SystemModule {}
