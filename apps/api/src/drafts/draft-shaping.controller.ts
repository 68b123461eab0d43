import { Controller, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { bulkEdit, expandGroup, mergeDrafts, splitDraft, type Asked, type DraftRequest } from '@luoshi/application'
import {
  bulkEdit as bulkEditBody,
  bulkOutcome,
  draftList,
  draftMerge,
  draftSplit,
  draftView as draft,
  groupExpansion,
  type BulkEdit,
  type BulkOutcome,
  type DraftMerge,
  type DraftSplit,
  type DraftView,
} from '@luoshi/contracts'
import type { z } from 'zod'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { draftView } from '../views/draft-view'
import { outcomeView } from '../views/outcome-view'
import { Chosen } from './chosen-draft'

/** What makes several drafts of one, one of several, or does the same to many. */
@ApiTags('workbench')
@Controller('plans/:id')
export class DraftShapingController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  /** Splits a draft; the first part keeps its id. */
  @Post('drafts/:draftId/parts')
  @Allow(...office)
  @Answers(draftList, 201)
  async split(
    @Chosen('versioned') chosen: DraftRequest,
    @ZodBody(draftSplit) { parts }: DraftSplit,
  ): Promise<{ items: DraftView[] }> {
    return { items: (await splitDraft(this.parts, { ...chosen, parts })).map(draftView) }
  }

  /** Merges drafts into the first listed. */
  @Post('draft-merges')
  @Allow(...office)
  @Answers(draft, 201)
  async merge(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @ZodBody(draftMerge) body: DraftMerge,
  ): Promise<DraftView> {
    return draftView(await mergeDrafts(this.parts, { ...asked, ...body, planId }))
  }

  /** Names a group's members one by one in its place. */
  @Post('drafts/:draftId/expansion')
  @Allow(...office)
  @Answers(draft, 201)
  async expand(
    @Chosen('versioned') chosen: DraftRequest,
    @ZodBody(groupExpansion) { party }: z.infer<typeof groupExpansion>,
  ): Promise<DraftView> {
    return draftView(await expandGroup(this.parts, { ...chosen, party }))
  }

  /** Does the same to all chosen drafts, in one step to undo. */
  @Post('draft-edits')
  @Allow(...office)
  @Answers(bulkOutcome, 201)
  async edit(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @ZodBody(bulkEditBody) body: BulkEdit,
  ): Promise<BulkOutcome> {
    return outcomeView(await bulkEdit(this.parts, { ...asked, ...body, planId }))
  }
}
