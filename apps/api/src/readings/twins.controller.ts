import { Controller, Get, Inject, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { decideTwin, planTwins, twinsInReview, type Asked } from '@luoshi/application'
import {
  twinDecision,
  twinList,
  twinView as twin,
  type TwinDecision,
  type TwinList,
  type TwinView,
} from '@luoshi/contracts'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { grouped } from '../views/grouped'
import { twinView } from './twin-view'

/** Tasks that another plan holds too, linked so that one report serves both. */
@ApiTags('workbench')
@Controller('plans/:id')
export class TwinsController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get('twins')
  @Allow(...office)
  @Answers(twinList)
  async list(@Identifier('plan') planId: string): Promise<TwinList> {
    await this.parts.plans.find(planId)
    const twins = await twinsInReview(this.parts, await planTwins(this.parts, planId))
    const items = grouped(twins, ({ draft }) => draft.id).map(([draftId, found]) => ({
      ...{ draftId, number: found[0]?.draft.number ?? '', title: found[0]?.draft.title ?? '' },
      twins: found.map(twinView),
    }))
    return { items }
  }

  /** The latest decision holds, so deciding twice changes nothing. */
  @Put('drafts/:draftId/twins/:twinId')
  @Allow(...office)
  @Answers(twin)
  async decide(
    @Identifier('plan') planId: string,
    @Identifier('draft', 'draftId') draftId: string,
    @Identifier('draft', 'twinId') twinId: string,
    @Asking() asked: Asked,
    @ZodBody(twinDecision) { state }: TwinDecision,
  ): Promise<TwinView> {
    return twinView(await decideTwin(this.parts, { ...asked, planId, draftId, twinId, state }))
  }
}
