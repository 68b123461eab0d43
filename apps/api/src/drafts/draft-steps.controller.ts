import { Controller, Get, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  draftsInReview,
  droppedDrafts,
  namesOfPeople,
  redoable,
  redoStep,
  restoreDraft,
  undoable,
  undoStep,
  type Asked,
  type DraftChange,
  type DraftRequest,
} from '@luoshi/application'
import {
  changeChoice,
  draftChangeList,
  draftView as draft,
  droppedDraftList,
  type DraftChangeList,
  type DraftView,
  type DroppedDraftList,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import type { z } from 'zod'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { draftView } from '../views/draft-view'
import { iso } from '../views/instants'
import { Chosen } from './chosen-draft'
import { stepView } from './step-view'

type Choice = z.infer<typeof changeChoice>

const shownSteps = 100

/** The steps of work on a plan's drafts: undone, done again, and what was dropped put back. */
@ApiTags('workbench')
@Controller('plans/:id')
export class DraftStepsController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get('draft-changes')
  @Allow(...office)
  @Answers(draftChangeList)
  async steps(@Identifier('plan') planId: string, @Acting() { personId }: Actor): Promise<DraftChangeList> {
    const { plans } = this.parts
    await plans.find(planId)
    const [all, own] = await Promise.all([
      plans.changes(planId, { limit: shownSteps }),
      plans.changes(planId, { by: personId, limit: shownSteps }),
    ])
    const nameOf = await namesOfPeople(
      this.parts,
      [...all, ...own].map(({ changedBy }) => changedBy),
    )
    const view = (step: DraftChange | null) => (step === null ? null : stepView(step, nameOf, personId))
    return {
      items: all.map((step) => stepView(step, nameOf, personId)),
      undo: view(undoable(own)),
      redo: view(redoable(own)),
    }
  }

  /** Takes the reader's last step back. */
  @Post('undoings')
  @Allow(...office)
  @Answers(draftChangeList, 201)
  async undo(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @ZodBody(changeChoice) { seq }: Choice,
  ): Promise<DraftChangeList> {
    await undoStep(this.parts, { ...asked, planId, seq })
    return this.steps(planId, asked.actor)
  }

  /** Does the step again that the reader undid last. */
  @Post('redoings')
  @Allow(...office)
  @Answers(draftChangeList, 201)
  async redo(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @ZodBody(changeChoice) { seq }: Choice,
  ): Promise<DraftChangeList> {
    await redoStep(this.parts, { ...asked, planId, seq })
    return this.steps(planId, asked.actor)
  }

  @Get('dropped-drafts')
  @Allow(...office)
  @Answers(droppedDraftList)
  async dropped(@Identifier('plan') planId: string): Promise<DroppedDraftList> {
    await this.parts.plans.find(planId)
    const dropped = await droppedDrafts(this.parts, planId)
    const drafts = await draftsInReview(
      this.parts,
      dropped.map((one) => one.draft),
    )
    const nameOf = await namesOfPeople(
      this.parts,
      dropped.map(({ droppedBy }) => droppedBy),
    )
    return {
      items: dropped.flatMap(({ droppedBy, droppedAt }, index) => {
        const found = drafts[index]
        return found === undefined
          ? []
          : [{ draft: draftView(found), droppedBy: nameOf(droppedBy) ?? '', droppedAt: iso(droppedAt) }]
      }),
    }
  }

  @Post('dropped-drafts/:draftId/restoration')
  @Allow(...office)
  @Answers(draft, 201)
  async restore(@Chosen() chosen: DraftRequest): Promise<DraftView> {
    return draftView(await restoreDraft(this.parts, chosen))
  }
}
