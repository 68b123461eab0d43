import { randomUUID } from 'node:crypto'
import { Controller, Delete, Get, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  addDepartment,
  dissolveDepartment,
  editDepartment,
  removeDepartment,
  restoreDepartment,
} from '@luoshi/application'
import {
  departmentEdit,
  dissolutionRequest,
  keptDepartmentList,
  keptDepartmentView,
  type DepartmentEditBody,
  type DissolutionRequest,
  type KeptDepartmentView,
} from '@luoshi/contracts'
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

/** The departments, kept by the office and the administrator. */
@ApiTags('registry')
@Controller('registry/departments')
export class RegistryDepartmentsController {
  constructor(
    private readonly parts: RegistryPorts,
    private readonly reader: RegistryReader,
    private readonly once: Once,
  ) {}

  @Get()
  @Allow(...registryKeepers)
  @Answers(keptDepartmentList)
  async list(): Promise<{ items: KeptDepartmentView[] }> {
    return { items: await this.reader.departments() }
  }

  @Post()
  @Allow(...registryKeepers)
  @Answers(keptDepartmentView, 201)
  async add(
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(departmentEdit) edit: DepartmentEditBody,
  ): Promise<KeptDepartmentView> {
    const departmentId = await this.once.perform({ actor, key, request: ['department', edit] }, async () => {
      const id = randomUUID()
      await addDepartment(this.parts, { id, actor, edit })
      return id
    })
    return this.reader.department(departmentId)
  }

  @Put(':id')
  @Allow(...registryKeepers)
  @Answers(keptDepartmentView)
  async edit(
    @Identifier('department') id: string,
    @Acting() actor: Actor,
    @IfMatch() version: number,
    @ZodBody(departmentEdit) edit: DepartmentEditBody,
  ): Promise<KeptDepartmentView> {
    await editDepartment(this.parts, { id, version, actor, edit })
    return this.reader.department(id)
  }

  /** Only one that nothing speaks of; what has been at work is dissolved. */
  @Delete(':id')
  @Allow(...registryKeepers)
  @Answers(null, 204)
  remove(@Identifier('department') id: string, @Acting() actor: Actor, @IfMatch() version: number): Promise<void> {
    return removeDepartment(this.parts, { id, version, actor })
  }

  @Put(':id/dissolution')
  @Allow(...registryKeepers)
  @Answers(keptDepartmentView)
  async dissolve(
    @Identifier('department') id: string,
    @Acting() actor: Actor,
    @IfMatch() version: number,
    @ZodBody(dissolutionRequest) dissolution: DissolutionRequest,
  ): Promise<KeptDepartmentView> {
    await dissolveDepartment(this.parts, { id, version, actor, dissolution })
    return this.reader.department(id)
  }

  @Delete(':id/dissolution')
  @Allow(...registryKeepers)
  @Answers(keptDepartmentView)
  async restore(
    @Identifier('department') id: string,
    @Acting() actor: Actor,
    @IfMatch() version: number,
  ): Promise<KeptDepartmentView> {
    await restoreDepartment(this.parts, { id, version, actor })
    return this.reader.department(id)
  }
}
