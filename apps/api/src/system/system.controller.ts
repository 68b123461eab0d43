import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { dueWorkView, systemView, type DueWorkView, type SystemView } from '@luoshi/contracts'
import { NotFound } from '@luoshi/domain'
import { unlockPerson } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { Allow, AllowEveryRole } from '../access/allow'
import { accountKeepers, office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { DueWork } from './due-work'
import { SystemReader } from './system-reader'

@ApiTags('system')
@Controller('system')
export class SystemController {
  constructor(
    private readonly reader: SystemReader,
    private readonly database: DataSource,
    private readonly dueWork: DueWork,
  ) {}

  /** Whether the machine runs; nothing of the matter itself. */
  @Get()
  @Allow('admin', ...office)
  @Answers(systemView)
  system(): Promise<SystemView> {
    return this.reader.system()
  }

  /** Whether what falls due is being done: everybody who waits for it may know. */
  @Get('due-work')
  @AllowEveryRole()
  @Answers(dueWorkView)
  async due(): Promise<DueWorkView> {
    return { running: await this.dueWork.isRunning() }
  }

  /** Lets a person who is locked out log in again; one who is not stays as they are. */
  @Post('people/:id/unlocking')
  @Allow(...accountKeepers)
  @Answers(null, 204)
  async unlock(@Identifier('person') id: string): Promise<void> {
    if (!(await unlockPerson(this.database, id))) throw new NotFound('person')
  }
}
