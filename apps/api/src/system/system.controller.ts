import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { systemView, type SystemView } from '@luoshi/contracts'
import { NotFound } from '@luoshi/domain'
import { unlockPerson } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { Allow } from '../access/allow'
import { accountKeepers, office } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { SystemReader } from './system-reader'

@ApiTags('system')
@Controller('system')
export class SystemController {
  constructor(
    private readonly reader: SystemReader,
    private readonly database: DataSource,
  ) {}

  /** Whether the machine runs; nothing of the matter itself. */
  @Get()
  @Allow('admin', ...office)
  @Answers(systemView)
  system(): Promise<SystemView> {
    return this.reader.system()
  }

  /** Lets a person who is locked out log in again; one who is not stays as they are. */
  @Post('people/:id/unlocking')
  @Allow(...accountKeepers)
  @Answers(null, 204)
  async unlock(@Identifier('person') id: string): Promise<void> {
    if (!(await unlockPerson(this.database, id))) throw new NotFound('person')
  }
}
