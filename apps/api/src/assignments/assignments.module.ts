import { Module } from '@nestjs/common'
import { AssignmentReader } from './assignment-reader'
import { AssignmentsController } from './assignments.controller'
import { BoardReader } from './board-reader'
import { CommandDesk } from './command-desk'
import { CompletingController } from './completing.controller'
import { DossierReader } from './dossier-reader'
import { EscalatingController } from './escalating.controller'
import { PlanTexts } from './plan-texts'
import { ReceivingController } from './receiving.controller'
import { ReportingController } from './reporting.controller'

@Module({
  controllers: [
    AssignmentsController,
    ReceivingController,
    ReportingController,
    CompletingController,
    EscalatingController,
  ],
  providers: [AssignmentReader, BoardReader, CommandDesk, DossierReader, PlanTexts],
})
export class AssignmentsModule {}
