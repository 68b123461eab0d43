import { randomUUID } from 'node:crypto'
import { Controller, Get, Header, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { addPerson, editPerson, resetPassword } from '@luoshi/application'
import {
  passwordGiven,
  personAdded,
  personAddition,
  personEdit,
  personList,
  personView,
  type PasswordGiven,
  type PersonAdded,
  type PersonAddition,
  type PersonEditBody,
  type PersonView,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { Answers } from '../http/answers'
import { IdempotencyKey } from '../http/idempotency-key'
import { Identifier } from '../http/identifier'
import { IfMatch } from '../http/if-match'
import { Once } from '../http/once'
import { ZodBody } from '../http/zod-body'
import { oneTimePassword } from './one-time-password'
import { RegistryPorts } from './registry-ports'
import { RegistryReader } from './registry-reader'

/** The accounts, kept by the administrator. Nobody is deleted: what they did stays theirs. */
@ApiTags('registry')
@Controller('registry/people')
export class RegistryPeopleController {
  constructor(
    private readonly parts: RegistryPorts,
    private readonly reader: RegistryReader,
    private readonly once: Once,
  ) {}

  @Get()
  @Allow('admin')
  @Answers(personList)
  async list(): Promise<{ items: PersonView[] }> {
    return { items: await this.reader.people() }
  }

  /** The password is in this answer and nowhere else; a repeated request is not told it again. */
  @Post()
  @Allow('admin')
  @Header('Cache-Control', 'no-store')
  @Answers(personAdded, 201)
  async add(
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @ZodBody(personAddition) { login, ...edit }: PersonAddition,
  ): Promise<PersonAdded> {
    let told: string | null = null
    const personId = await this.once.perform({ actor, key, request: ['person', login, edit] }, async () => {
      const id = randomUUID()
      const { password, passwordHash } = await oneTimePassword()
      await addPerson(this.parts, { id, actor, login, edit, passwordHash })
      told = password
      return id
    })
    return { person: await this.reader.person(personId), password: told }
  }

  @Put(':id')
  @Allow('admin')
  @Answers(personView)
  async edit(
    @Identifier('person') id: string,
    @Acting() actor: Actor,
    @IfMatch() version: number,
    @ZodBody(personEdit) edit: PersonEditBody,
  ): Promise<PersonView> {
    await editPerson(this.parts, { id, version, actor, edit })
    return this.reader.person(id)
  }

  /** Gives another password, told once, and logs the person out everywhere. Repeating it gives yet another. */
  @Post(':id/password')
  @Allow('admin')
  @Header('Cache-Control', 'no-store')
  @Answers(passwordGiven, 201)
  async reset(@Identifier('person') id: string, @Acting() actor: Actor): Promise<PasswordGiven> {
    const { password, passwordHash } = await oneTimePassword()
    await resetPassword(this.parts, { id, actor, passwordHash })
    return { password }
  }
}
