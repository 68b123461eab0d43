import { Module } from '@nestjs/common'
import { Once } from '../http/once'
import { DraftsController } from './drafts.controller'
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
    DraftsController,
    ForecastController,
    IssuingController,
    OriginalController,
    ProgressChecksController,
  ],
  providers: [PlanReader, Once],
})
export class PlansModule {}
