import { Module } from '@nestjs/common'
import { DraftShapingController } from './draft-shaping.controller'
import { DraftStepsController } from './draft-steps.controller'
import { DraftsController } from './drafts.controller'

@Module({ controllers: [DraftsController, DraftShapingController, DraftStepsController] })
export class DraftsModule {}
