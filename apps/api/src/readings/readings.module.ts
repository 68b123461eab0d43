import { Module } from '@nestjs/common'
import { FindingsController } from './findings.controller'
import { MatchesController } from './matches.controller'
import { TargetsController } from './targets.controller'
import { TwinsController } from './twins.controller'

@Module({ controllers: [MatchesController, TargetsController, FindingsController, TwinsController] })
export class ReadingsModule {}
