import { Inject, Injectable, Logger } from '@nestjs/common'
import { performCommand, shareReports } from '@luoshi/application'
import type { AssignmentView } from '@luoshi/contracts'
import { NotFound, type Command } from '@luoshi/domain'
import { seesAssignment } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { ports, type Ports } from '../parts'
import type { Address } from './addressed'
import { AssignmentReader } from './assignment-reader'

/** Takes commands in and answers with the assignment as it stands after them. */
@Injectable()
export class CommandDesk {
  private readonly logger = new Logger('commands')

  constructor(
    @Inject(ports) private readonly parts: Ports,
    private readonly database: DataSource,
    private readonly reader: AssignmentReader,
  ) {}

  async give(address: Address, command: Command): Promise<AssignmentView> {
    const { actor, assignmentId } = address
    await performCommand(this.parts, { ...address, command }).catch(async (error: unknown) => {
      // What is not the actor's to see is not there for them; the rules have refused it in any case.
      if (!(await seesAssignment(this.database, actor, assignmentId))) throw new NotFound('assignment')
      throw error
    })
    if (command.type === 'submit-report') await this.share(assignmentId)
    return this.reader.view(actor, assignmentId)
  }

  /** One report serves every linked assignment. It is handed in already: what fails here the worker makes up for. */
  private async share(assignmentId: string): Promise<void> {
    await shareReports(this.parts, assignmentId).catch((error: unknown) => {
      this.logger.warn({ err: error, assignmentId }, 'a report is not handed on yet')
    })
  }
}
