import { Module } from '@nestjs/common'
import { Once } from '../http/once'
import { PlanReader } from '../plans/plan-reader'
import { DraftChangesController } from './draft-changes.controller'
import { DraftShapingController } from './draft-shaping.controller'
import { FindingsController } from './findings.controller'
import { MatchesController } from './matches.controller'
import { TargetReader } from './target-reader'
import { TargetsController } from './targets.controller'
import { TwinsController } from './twins.controller'
import { WorkbenchReader } from './workbench-reader'

@Module({
  controllers: [
    DraftShapingController,
    DraftChangesController,
    MatchesController,
    TargetsController,
    FindingsController,
    TwinsController,
  ],
  providers: [PlanReader, TargetReader, WorkbenchReader, Once],
})
export class WorkbenchModule {}
