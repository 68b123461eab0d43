import { Controller, Delete, Get, Inject, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { addTarget, dropTarget, editTarget, planTargets, type Asked, type TargetRequest } from '@luoshi/application'
import {
  targetEdit,
  targetList,
  targetView as target,
  type TargetEdit,
  type TargetList,
  type TargetView,
} from '@luoshi/contracts'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { targetView } from '../views/target-view'
import { ChosenTarget } from './chosen-target'

/** The numbers a plan is to reach, the office's to put right before it is issued. */
@ApiTags('workbench')
@Controller('plans/:id/targets')
export class TargetsController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get()
  @Allow(...overseers)
  @Answers(targetList)
  async list(@Identifier('plan') planId: string): Promise<TargetList> {
    return { items: (await planTargets(this.parts, planId)).map(targetView) }
  }

  @Post()
  @Allow(...office)
  @Answers(target, 201)
  async add(
    @Identifier('plan') planId: string,
    @Asking() asked: Asked,
    @ZodBody(targetEdit) edit: TargetEdit,
  ): Promise<TargetView> {
    return targetView(await addTarget(this.parts, { ...asked, planId, edit }))
  }

  @Put(':targetId')
  @Allow(...office)
  @Answers(target)
  async edit(
    @ChosenTarget('versioned') chosen: TargetRequest,
    @ZodBody(targetEdit) edit: TargetEdit,
  ): Promise<TargetView> {
    return targetView(await editTarget(this.parts, { ...chosen, edit }))
  }

  /** Takes it off the list; it can be put back. */
  @Delete(':targetId')
  @Allow(...office)
  @Answers(target)
  async drop(@ChosenTarget('versioned') chosen: TargetRequest): Promise<TargetView> {
    return targetView(await dropTarget(this.parts, chosen, true))
  }

  @Post(':targetId/restoration')
  @Allow(...office)
  @Answers(target, 201)
  async restore(@ChosenTarget() chosen: TargetRequest): Promise<TargetView> {
    return targetView(await dropTarget(this.parts, { ...chosen, version: null }, false))
  }
}
