import { Controller, Delete, Get, Inject, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { addTarget, dropTarget, editTarget } from '@luoshi/application'
import {
  targetEdit,
  targetList,
  targetView,
  type TargetEdit,
  type TargetList,
  type TargetView,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
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
import { ChosenTarget, type TargetChoice } from './chosen-target'
import { TargetReader } from './target-reader'

/** The numbers a plan is to reach, the office's to put right before it is issued. */
@ApiTags('workbench')
@Controller('plans/:id/targets')
export class TargetsController {
  constructor(
    private readonly targets: TargetReader,
    @Inject(ports) private readonly parts: Ports,
    private readonly once: Once,
  ) {}

  @Get()
  @Allow(...overseers)
  @Answers(targetList)
  list(@Identifier('plan') planId: string): Promise<TargetList> {
    return this.targets.ofPlan(planId)
  }

  @Post()
  @Allow(...office)
  @Answers(targetView, 201)
  async add(
    @Identifier('plan') planId: string,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(targetEdit) edit: TargetEdit,
  ): Promise<TargetView> {
    const id = await this.once.perform({ actor, key, request: ['target', planId, edit] }, async () => {
      const added = await addTarget(this.parts, { planId, actor, edit })
      return added.id
    })
    return this.targets.one(planId, id)
  }

  @Put(':targetId')
  @Allow(...office)
  @Answers(targetView)
  edit(
    @ChosenTarget() chosen: TargetChoice,
    @IfMatch() version: number,
    @ZodBody(targetEdit) edit: TargetEdit,
  ): Promise<TargetView> {
    return this.targets.after(chosen, () => editTarget(this.parts, { ...chosen, version, edit }))
  }

  /** Takes it off the list; it can be put back. */
  @Delete(':targetId')
  @Allow(...office)
  @Answers(targetView)
  drop(@ChosenTarget() chosen: TargetChoice, @IfMatch() version: number): Promise<TargetView> {
    return this.targets.after(chosen, () => dropTarget(this.parts, { ...chosen, version }, true))
  }

  @Post(':targetId/restoration')
  @Allow(...office)
  @Answers(targetView, 201)
  async restore(@ChosenTarget() chosen: TargetChoice): Promise<TargetView> {
    const present = await this.targets.one(chosen.planId, chosen.targetId)
    if (!present.dropped) return present
    return this.targets.after(chosen, () => dropTarget(this.parts, { ...chosen, version: present.version }, false))
  }
}
