import { Inject, Injectable } from '@nestjs/common'
import { performCommand } from '@luoshi/application'
import type { AssignmentView } from '@luoshi/contracts'
import { NotFound, RuleBroken, type Action, type Command } from '@luoshi/domain'
import { seesAssignment } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { ports, type Ports } from '../parts'
import type { Address } from './addressed'
import { AssignmentReader } from './assignment-reader'

/** The fields of a command as they arrive: checked by its contract, its address read. */
export type Given = Readonly<Record<string, unknown>>

/** Takes commands in and answers with the assignment as it stands after them. */
@Injectable()
export class CommandDesk {
  constructor(
    @Inject(ports) private readonly parts: Ports,
    private readonly database: DataSource,
    private readonly reader: AssignmentReader,
  ) {}

  async give(address: Address, action: Action, given: Given): Promise<AssignmentView> {
    const { actor, assignmentId } = address
    const command = await this.commandOf(action, given)
    await performCommand(this.parts, { ...address, command }).catch(async (error: unknown) => {
      // What is not the actor's to see is not there for them; the rules have refused it in any case.
      if (!(await seesAssignment(this.database, actor, assignmentId))) throw new NotFound('assignment')
      throw error
    })
    return this.reader.view(actor, assignmentId)
  }

  /** The contract has made sure of the fields; a department, sent by its id, is named from the registry. */
  private async commandOf(action: Action, { departmentId, ...given }: Given): Promise<Command> {
    const command = { type: action, ...given } as Command
    if (command.type !== 'decide-dispute') return command
    return { ...command, to: typeof departmentId === 'string' ? await this.departmentNamed(departmentId) : null }
  }

  private async departmentNamed(departmentId: string): Promise<{ departmentId: string; name: string }> {
    const found = (await this.parts.registry.departments()).find(({ id }) => id === departmentId)
    if (found === undefined) throw new NotFound('department')
    const { name, dissolved } = found
    if (dissolved) throw new RuleBroken('dispute.department-dissolved', { department: name, dissolvedOn: dissolved.on })
    return { departmentId, name }
  }
}
