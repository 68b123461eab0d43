import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  deskView,
  departmentList,
  drillQuery,
  groupList,
  overviewView,
  type DepartmentView,
  type DeskView,
  type DrillQuery,
  type OverviewView,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { departmentRows, groupRows, type GroupRow } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { Acting } from '../access/acting'
import { Allow, AllowEveryRole } from '../access/allow'
import { office, overseers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { ZodQuery } from '../http/zod-body'
import { DeskReader } from './desk-reader'
import { OverviewReader } from './overview-reader'

@ApiTags('office')
@Controller()
export class OfficeController {
  constructor(
    private readonly desks: DeskReader,
    private readonly overviews: OverviewReader,
    private readonly database: DataSource,
  ) {}

  /** What waits for the coordination office. */
  @Get('desk')
  @Allow(...office)
  @Answers(deskView)
  desk(@Acting() actor: Actor, @ZodQuery(drillQuery) { drill }: DrillQuery): Promise<DeskView> {
    return this.desks.desk(actor, drill)
  }

  /** The leading official's one page. */
  @Get('overview')
  @Allow(...overseers)
  @Answers(overviewView)
  overview(@Acting() actor: Actor, @ZodQuery(drillQuery) { drill }: DrillQuery): Promise<OverviewView> {
    return this.overviews.overview(actor, drill)
  }

  @Get('departments')
  @AllowEveryRole()
  @Answers(departmentList)
  async departments(): Promise<{ items: DepartmentView[] }> {
    return { items: await departmentRows(this.database) }
  }

  @Get('groups')
  @AllowEveryRole()
  @Answers(groupList)
  async groups(): Promise<{ items: GroupRow[] }> {
    return { items: await groupRows(this.database) }
  }
}
