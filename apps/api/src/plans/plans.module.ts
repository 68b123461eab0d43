import { Module } from '@nestjs/common'
import { ForecastController } from './forecast.controller'
import { IssuingController } from './issuing.controller'
import { OriginalController } from './original.controller'
import { PlanReader } from './plan-reader'
import { PlansController } from './plans.controller'
import { PolicyController } from './policy.controller'
import { ProgressChecksController } from './progress-checks.controller'

@Module({
  controllers: [
    PlansController,
    PolicyController,
    ForecastController,
    IssuingController,
    OriginalController,
    ProgressChecksController,
  ],
  providers: [PlanReader],
})
export class PlansModule {}
