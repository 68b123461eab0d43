import { Controller, Delete, Get, Inject, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  addDraft,
  confirmAll,
  confirmDraft,
  dropDraft,
  editDraft,
  withdrawConfirmation,
  type DraftRequest,
} from '@luoshi/application'
import { draftAddition, draftEdit, draftList, draftView, type DraftEdit, type DraftView } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import type { z } from 'zod'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IdempotencyKey } from '../http/idempotency-key'
import { Identifier } from '../http/identifier'
import { IfMatch } from '../http/if-match'
import { Once } from '../http/once'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { Chosen, type ChosenDraft } from './chosen-draft'
import { PlanReader } from './plan-reader'

/** The proposed assignments of a plan, the office's to correct and confirm before it is issued. */
@ApiTags('plans')
@Controller('plans/:id')
export class DraftsController {
  constructor(
    private readonly plans: PlanReader,
    @Inject(ports) private readonly parts: Ports,
    private readonly once: Once,
  ) {}

  @Get('drafts')
  @Allow(...overseers)
  @Answers(draftList)
  async list(@Identifier('plan') planId: string): Promise<{ items: DraftView[] }> {
    return { items: await this.plans.drafts(planId) }
  }

  @Post('drafts')
  @Allow(...office)
  @Answers(draftView, 201)
  async add(
    @Identifier('plan') planId: string,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(draftAddition) body: z.infer<typeof draftAddition>,
  ): Promise<DraftView> {
    const draftId = await this.once.perform({ actor, key, request: ['draft', planId, body] }, async () => {
      const added = await addDraft(this.parts, { planId, actor, ...body })
      return added.id
    })
    return this.plans.draft(planId, draftId)
  }

  @Put('drafts/:draftId')
  @Allow(...office)
  @Answers(draftView)
  async edit(
    @Chosen() chosen: ChosenDraft,
    @IfMatch() version: number,
    @ZodBody(draftEdit) edit: DraftEdit,
  ): Promise<DraftView> {
    const based = await this.based(chosen)
    await this.conflicting(chosen, version, () => editDraft(this.parts, { ...based, version, edit }))
    return this.plans.draft(chosen.planId, chosen.draftId)
  }

  @Delete('drafts/:draftId')
  @Allow(...office)
  @Answers(null, 204)
  async drop(@Chosen() chosen: ChosenDraft): Promise<void> {
    const based = await this.based(chosen)
    await this.conflicting(chosen, based.version, () => dropDraft(this.parts, based))
  }

  /** The office vouches for this assignment; with `If-Match`, for the version it has seen. */
  @Post('drafts/:draftId/confirmation')
  @Allow(...office)
  @Answers(draftView, 201)
  async confirm(@Chosen() chosen: ChosenDraft): Promise<DraftView> {
    const based = await this.based(chosen)
    await this.conflicting(chosen, based.version, () => confirmDraft(this.parts, based))
    return this.plans.draft(chosen.planId, chosen.draftId)
  }

  @Delete('drafts/:draftId/confirmation')
  @Allow(...office)
  @Answers(draftView)
  async withdraw(@Chosen() chosen: ChosenDraft): Promise<DraftView> {
    const based = await this.based(chosen)
    await this.conflicting(chosen, based.version, () => withdrawConfirmation(this.parts, based))
    return this.plans.draft(chosen.planId, chosen.draftId)
  }

  /** Confirms all that nothing stands in the way of; doing it twice confirms nothing more. */
  @Post('confirmations')
  @Allow(...office)
  @Answers(draftList, 201)
  async confirmAll(@Identifier('plan') planId: string, @Acting() actor: Actor): Promise<{ items: DraftView[] }> {
    await confirmAll(this.parts, { planId, actor })
    return { items: await this.plans.drafts(planId) }
  }

  private conflicting(
    { planId, draftId }: ChosenDraft,
    version: number,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    return this.plans.orConflict(planId, [{ id: draftId, version }], work)
  }

  /** The version that was named, else the present one; a draft of another plan is not found. */
  private async based({ planId, draftId, version, actor }: ChosenDraft): Promise<DraftRequest> {
    const draft = await this.plans.draft(planId, draftId)
    return { draftId, version: version ?? draft.version, actor }
  }
}
