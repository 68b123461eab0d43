import { Controller, Inject, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { bulkEdit, expandGroup, mergeDrafts, splitDraft } from '@luoshi/application'
import {
  bulkEdit as bulkEditBody,
  bulkOutcome,
  draftList,
  draftMerge,
  draftSplit,
  draftView,
  groupExpansion,
  type BulkEdit,
  type BulkOutcome,
  type DraftMerge,
  type DraftSplit,
  type DraftView,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import type { z } from 'zod'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IdempotencyKey } from '../http/idempotency-key'
import { Identifier } from '../http/identifier'
import { IfMatch } from '../http/if-match'
import { Once } from '../http/once'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { Chosen, type ChosenDraft } from '../plans/chosen-draft'
import { PlanReader } from '../plans/plan-reader'
import { outcomeView } from './outcome-view'

/** What makes several drafts of one, one of several, or does the same to many. */
@ApiTags('workbench')
@Controller('plans/:id')
export class DraftShapingController {
  constructor(
    private readonly plans: PlanReader,
    @Inject(ports) private readonly parts: Ports,
    private readonly once: Once,
  ) {}

  /** Splits a draft; the first part keeps its id. */
  @Post('drafts/:draftId/parts')
  @Allow(...office)
  @Answers(draftList, 201)
  async split(
    @Chosen() chosen: ChosenDraft,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @ZodBody(draftSplit) { parts }: DraftSplit,
  ): Promise<{ items: DraftView[] }> {
    const { planId, draftId, actor } = chosen
    const asked = { actor, key, request: ['split', draftId, version, parts], about: draftId }
    const ids = await this.once.answer(asked, async () => {
      await this.plans.draft(planId, draftId)
      const split = () => splitDraft(this.parts, { planId, draftId, version, actor, parts })
      return (await this.plans.orConflict(planId, [{ id: draftId, version }], split)).map(({ id }) => id)
    })
    const drafts = await this.plans.drafts(planId)
    return { items: drafts.filter(({ id }) => ids.includes(id)) }
  }

  /** Merges drafts into the first listed. */
  @Post('draft-merges')
  @Allow(...office)
  @Answers(draftView, 201)
  async merge(
    @Identifier('plan') planId: string,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(draftMerge) body: DraftMerge,
  ): Promise<DraftView> {
    const draftId = await this.once.perform({ actor, key, request: ['merge', planId, body] }, async () => {
      const merge = () => mergeDrafts(this.parts, { planId, actor, ...body })
      return (await this.plans.orConflict(planId, body.drafts, merge)).id
    })
    return this.plans.draft(planId, draftId)
  }

  /** Names a group's members one by one in its place. */
  @Post('drafts/:draftId/expansion')
  @Allow(...office)
  @Answers(draftView, 201)
  async expand(
    @Chosen() chosen: ChosenDraft,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @ZodBody(groupExpansion) { party }: z.infer<typeof groupExpansion>,
  ): Promise<DraftView> {
    const { planId, draftId, actor } = chosen
    await this.once.perform({ actor, key, request: ['expand', draftId, version, party] }, async () => {
      await this.plans.draft(planId, draftId)
      const expand = () => expandGroup(this.parts, { draftId, version, actor, party })
      return (await this.plans.orConflict(planId, [{ id: draftId, version }], expand)).id
    })
    return this.plans.draft(planId, draftId)
  }

  /** Does the same to all chosen drafts, in one step to undo. */
  @Post('draft-edits')
  @Allow(...office)
  @Answers(bulkOutcome, 201)
  edit(
    @Identifier('plan') planId: string,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(bulkEditBody) body: BulkEdit,
  ): Promise<BulkOutcome> {
    return this.once.answer({ actor, key, request: ['draft-edits', planId, body], about: planId }, async () =>
      outcomeView(await bulkEdit(this.parts, { planId, actor, ...body })),
    )
  }
}
