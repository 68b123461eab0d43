import { Controller, Delete, Get, Inject, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  addDraft,
  confirmAll,
  confirmDraft,
  draftsInReview,
  dropDraft,
  editDraft,
  withdrawConfirmation,
  type Asked,
  type DraftRequest,
} from '@luoshi/application'
import {
  draftAddition,
  draftEdit,
  draftList,
  draftView as draft,
  type DraftEdit,
  type DraftView,
} from '@luoshi/contracts'
import type { z } from 'zod'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { draftView } from '../views/draft-view'
import { Chosen } from './chosen-draft'

/** The proposed assignments of a plan, the office's to correct and confirm before it is issued. */
@ApiTags('plans')
@Controller('plans/:id')
export class DraftsController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get('drafts')
  @Allow(...overseers)
  @Answers(draftList)
  async list(@Identifier('plan') planId: string): Promise<{ items: DraftView[] }> {
    await this.parts.plans.find(planId)
    const drafts = await draftsInReview(this.parts, await this.parts.plans.drafts(planId))
    return { items: drafts.map(draftView) }
  }

  @Post('drafts')
  @Allow(...office)
  @Answers(draft, 201)
  async add(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @ZodBody(draftAddition) body: z.infer<typeof draftAddition>,
  ): Promise<DraftView> {
    return draftView(await addDraft(this.parts, { ...asked, ...body, planId }))
  }

  @Put('drafts/:draftId')
  @Allow(...office)
  @Answers(draft)
  async edit(@Chosen('versioned') chosen: DraftRequest, @ZodBody(draftEdit) edit: DraftEdit): Promise<DraftView> {
    return draftView(await editDraft(this.parts, { ...chosen, edit }))
  }

  @Delete('drafts/:draftId')
  @Allow(...office)
  @Answers(null, 204)
  drop(@Chosen() chosen: DraftRequest): Promise<void> {
    return dropDraft(this.parts, chosen)
  }

  /** The office vouches for this assignment; with `If-Match`, for the version it has seen. */
  @Post('drafts/:draftId/confirmation')
  @Allow(...office)
  @Answers(draft, 201)
  async confirm(@Chosen() chosen: DraftRequest): Promise<DraftView> {
    return draftView(await confirmDraft(this.parts, chosen))
  }

  @Delete('drafts/:draftId/confirmation')
  @Allow(...office)
  @Answers(draft)
  async withdraw(@Chosen() chosen: DraftRequest): Promise<DraftView> {
    return draftView(await withdrawConfirmation(this.parts, chosen))
  }

  /** Confirms all that nothing stands in the way of; doing it twice confirms nothing more. */
  @Post('confirmations')
  @Allow(...office)
  @Answers(draftList, 201)
  async confirmAll(@Identifier('plan') planId: string, @Asking() asked: Asked): Promise<{ items: DraftView[] }> {
    await confirmAll(this.parts, { ...asked, planId })
    return this.list(planId)
  }
}
