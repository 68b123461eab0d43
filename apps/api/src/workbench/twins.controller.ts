import { Controller, Get, Inject, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { decideTwin } from '@luoshi/application'
import { twinDecision, twinList, twinView, type TwinDecision, type TwinList, type TwinView } from '@luoshi/contracts'
import { Allow } from '../access/allow'
import { office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { Chosen, type ChosenDraft } from '../plans/chosen-draft'
import { WorkbenchReader } from './workbench-reader'

/** Tasks that another plan holds too, linked so that one report serves both. */
@ApiTags('workbench')
@Controller('plans/:id')
export class TwinsController {
  constructor(
    private readonly workbench: WorkbenchReader,
    @Inject(ports) private readonly parts: Ports,
  ) {}

  @Get('twins')
  @Allow(...office)
  @Answers(twinList)
  list(@Identifier('plan') planId: string): Promise<TwinList> {
    return this.workbench.twins(planId)
  }

  /** The latest decision holds, so deciding twice changes nothing. */
  @Put('drafts/:draftId/twins/:twinId')
  @Allow(...office)
  @Answers(twinView)
  async decide(
    @Chosen() { planId, draftId, actor }: ChosenDraft,
    @Identifier('draft', 'twinId') twinId: string,
    @ZodBody(twinDecision) { state }: TwinDecision,
  ): Promise<TwinView> {
    return this.workbench.twin(await decideTwin(this.parts, { planId, draftId, twinId, state, actor }))
  }
}
