import { Controller, Get, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { redoStep, restoreDraft, undoStep, type StepChoice } from '@luoshi/application'
import {
  changeChoice,
  draftChangeList,
  draftView,
  droppedDraftList,
  type DraftChangeList,
  type DraftView,
  type DroppedDraftList,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import type { z } from 'zod'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IdempotencyKey } from '../http/idempotency-key'
import { Identifier } from '../http/identifier'
import { Once } from '../http/once'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { Chosen, type ChosenDraft } from '../plans/chosen-draft'
import { PlanReader } from '../plans/plan-reader'
import { WorkbenchReader } from './workbench-reader'

type Choice = z.infer<typeof changeChoice>
type Turn = (parts: Ports, choice: StepChoice) => Promise<void>

/** The steps of work on a plan's drafts: undone, done again, and what was dropped put back. */
@ApiTags('workbench')
@Controller('plans/:id')
export class DraftChangesController {
  constructor(
    private readonly workbench: WorkbenchReader,
    private readonly plans: PlanReader,
    @Inject(ports) private readonly parts: Ports,
    private readonly once: Once,
  ) {}

  @Get('draft-changes')
  @Allow(...office)
  @Answers(draftChangeList)
  changes(@Identifier('plan') planId: string, @Acting() actor: Actor): Promise<DraftChangeList> {
    return this.workbench.changes(planId, actor)
  }

  /** Takes the reader's last step back. */
  @Post('undoings')
  @Allow(...office)
  @Answers(draftChangeList, 201)
  undo(
    @Identifier('plan') planId: string,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(changeChoice) { seq }: Choice,
  ): Promise<DraftChangeList> {
    return this.turn('undo', undoStep, { planId, seq, actor }, key)
  }

  /** Does the step again that the reader undid last. */
  @Post('redoings')
  @Allow(...office)
  @Answers(draftChangeList, 201)
  redo(
    @Identifier('plan') planId: string,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(changeChoice) { seq }: Choice,
  ): Promise<DraftChangeList> {
    return this.turn('redo', redoStep, { planId, seq, actor }, key)
  }

  @Get('dropped-drafts')
  @Allow(...office)
  @Answers(droppedDraftList)
  dropped(@Identifier('plan') planId: string): Promise<DroppedDraftList> {
    return this.workbench.dropped(planId)
  }

  @Post('dropped-drafts/:draftId/restoration')
  @Allow(...office)
  @Answers(draftView, 201)
  async restore(@Chosen() { planId, draftId, actor }: ChosenDraft, @IdempotencyKey() key: string): Promise<DraftView> {
    await this.once.perform({ actor, key, request: ['restore', planId, draftId] }, async () => {
      const restored = await restoreDraft(this.parts, { planId, draftId, actor })
      return restored.id
    })
    return this.plans.draft(planId, draftId)
  }

  private async turn(name: string, turn: Turn, choice: StepChoice, key: string): Promise<DraftChangeList> {
    const { planId, seq, actor } = choice
    await this.once.perform({ actor, key, request: [name, planId, seq] }, async () => {
      await turn(this.parts, choice)
      return planId
    })
    return this.workbench.changes(planId, actor)
  }
}
