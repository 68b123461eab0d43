import { Module } from '@nestjs/common'
import { AssignmentReader } from './assignment-reader'
import { AssignmentsController } from './assignments.controller'
import { BoardReader } from './board-reader'
import { CommandDesk } from './command-desk'
import { CommandsController } from './commands.controller'
import { DossierReader } from './dossier-reader'
import { DossierSectionsController } from './dossier-sections.controller'
import { PlanTexts } from './plan-texts'

@Module({
  controllers: [AssignmentsController, CommandsController, DossierSectionsController],
  providers: [AssignmentReader, BoardReader, CommandDesk, DossierReader, PlanTexts],
})
export class AssignmentsModule {}
