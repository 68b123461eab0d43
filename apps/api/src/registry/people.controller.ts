import { randomUUID } from 'node:crypto'
import { Controller, Get, Header, Inject, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { addPerson, editPerson, listRecords, personRecords, resetPassword, type Asked } from '@luoshi/application'
import {
  passwordGiven,
  personAdded,
  personAddition,
  personEdit,
  personList,
  personView as personViewSchema,
  type PasswordGiven,
  type PersonAdded,
  type PersonAddition,
  type PersonEditBody,
  type PersonView,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { accountKeepers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { IfMatch } from '../http/if-match'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'
import { personView } from '../views/registry-views'
import { oneTimePassword } from './one-time-password'

/** The accounts, kept by the administrator. Nobody is deleted: what they did stays theirs. */
@ApiTags('registry')
@Controller('registry/people')
export class RegistryPeopleController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  @Get()
  @Allow(...accountKeepers)
  @Answers(personList)
  async list(): Promise<{ items: PersonView[] }> {
    return { items: (await listRecords(this.parts, personRecords)).map(personView) }
  }

  /** The password is in this answer and nowhere else; a repeated request is not told it again. */
  @Post()
  @Allow(...accountKeepers)
  @Header('Cache-Control', 'no-store')
  @Answers(personAdded, 201)
  async add(@Asking() asked: Asked, @ZodBody(personAddition) { login, ...edit }: PersonAddition): Promise<PersonAdded> {
    const id = randomUUID()
    const { password, passwordHash } = await oneTimePassword()
    const person = personView(await addPerson(this.parts, { ...asked, id, login, edit, passwordHash }))
    return { person, password: person.id === id ? password : null }
  }

  @Put(':id')
  @Allow(...accountKeepers)
  @Answers(personViewSchema)
  async edit(
    @Identifier('person') id: string,
    @Asking() asked: Asked,
    @IfMatch() version: number,
    @ZodBody(personEdit) edit: PersonEditBody,
  ): Promise<PersonView> {
    return personView(await editPerson(this.parts, { ...asked, id, version, edit }))
  }

  /** Gives another password, told once, and logs the person out everywhere. Repeating it gives yet another. */
  @Post(':id/password')
  @Allow(...accountKeepers)
  @Header('Cache-Control', 'no-store')
  @Answers(passwordGiven, 201)
  async reset(@Identifier('person') id: string, @Acting() actor: Actor): Promise<PasswordGiven> {
    const { password, passwordHash } = await oneTimePassword()
    await resetPassword(this.parts, { actor, id, passwordHash })
    return { password }
  }
}
