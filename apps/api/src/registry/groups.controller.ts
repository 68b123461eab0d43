import { randomUUID } from 'node:crypto'
import { Controller, Delete, Get, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { addGroup, editGroup, removeGroup } from '@luoshi/application'
import { groupEdit, keptGroupList, keptGroupView, type GroupEditBody, type KeptGroupView } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { registryKeepers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IdempotencyKey } from '../http/idempotency-key'
import { Identifier } from '../http/identifier'
import { IfMatch } from '../http/if-match'
import { Once } from '../http/once'
import { ZodBody } from '../http/zod-body'
import { RegistryPorts } from './registry-ports'
import { RegistryReader } from './registry-reader'

/** Groups with their rosters, kept by the office and the administrator. */
@ApiTags('registry')
@Controller('registry/groups')
export class RegistryGroupsController {
  constructor(
    private readonly parts: RegistryPorts,
    private readonly reader: RegistryReader,
    private readonly once: Once,
  ) {}

  @Get()
  @Allow(...registryKeepers)
  @Answers(keptGroupList)
  async list(): Promise<{ items: KeptGroupView[] }> {
    return { items: await this.reader.groups() }
  }

  @Post()
  @Allow(...registryKeepers)
  @Answers(keptGroupView, 201)
  async add(
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(groupEdit) edit: GroupEditBody,
  ): Promise<KeptGroupView> {
    const groupId = await this.once.perform({ actor, key, request: ['group', edit] }, async () => {
      const id = randomUUID()
      await addGroup(this.parts, { id, actor, edit })
      return id
    })
    return this.reader.group(groupId)
  }

  /** The roster as a whole, in its order. */
  @Put(':id')
  @Allow(...registryKeepers)
  @Answers(keptGroupView)
  async edit(
    @Identifier('group') id: string,
    @Acting() actor: Actor,
    @IfMatch() version: number,
    @ZodBody(groupEdit) edit: GroupEditBody,
  ): Promise<KeptGroupView> {
    await editGroup(this.parts, { id, version, actor, edit })
    return this.reader.group(id)
  }

  @Delete(':id')
  @Allow(...registryKeepers)
  @Answers(null, 204)
  remove(@Identifier('group') id: string, @Acting() actor: Actor, @IfMatch() version: number): Promise<void> {
    return removeGroup(this.parts, { id, version, actor })
  }
}
