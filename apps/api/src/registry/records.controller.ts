import { randomUUID } from 'node:crypto'
import { Delete, Get, Inject, Post, Put, type Type } from '@nestjs/common'
import type { Asked, Editing } from '@luoshi/application'
import type { Missing } from '@luoshi/domain'
import type { z } from 'zod'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { registryKeepers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { IfMatch } from '../http/if-match'
import { ZodBody } from '../http/zod-body'
import { ports, type Ports } from '../parts'

/** What is done with one kind of record that office and administrator keep, and how it crosses HTTP. */
interface KeptRecords<Entry, View, Edit> {
  what: Missing
  schemas: { list: z.ZodType; view: z.ZodType; edit: z.ZodType<Edit> }
  view: (entry: Entry) => View
  all: (ports: Ports) => Promise<Entry[]>
  add: (ports: Ports, request: Asked & { id: string; edit: Edit }) => Promise<Entry>
  edit: (ports: Ports, request: Editing & { edit: Edit }) => Promise<Entry>
  remove: (ports: Ports, request: Editing) => Promise<void>
}

export interface RecordsController<View, Edit> {
  readonly parts: Ports
  list(): Promise<{ items: View[] }>
  add(asked: Asked, edit: Edit): Promise<View>
  edit(id: string, asked: Asked, version: number, edit: Edit): Promise<View>
  remove(id: string, asked: Asked, version: number): Promise<void>
}

/** The shape of departments and groups: listed, added, edited as a whole, removed while nothing speaks of them. */
export function recordsController<Entry, View, Edit>({
  what,
  schemas,
  view,
  all,
  ...does
}: KeptRecords<Entry, View, Edit>): Type<RecordsController<View, Edit>> {
  class KeptRecordsController implements RecordsController<View, Edit> {
    constructor(@Inject(ports) readonly parts: Ports) {}

    @Get()
    @Allow(...registryKeepers)
    @Answers(schemas.list)
    async list(): Promise<{ items: View[] }> {
      return { items: (await all(this.parts)).map(view) }
    }

    @Post()
    @Allow(...registryKeepers)
    @Answers(schemas.view, 201)
    async add(@Asking() asked: Asked, @ZodBody(schemas.edit) edit: Edit): Promise<View> {
      return view(await does.add(this.parts, { ...asked, id: randomUUID(), edit }))
    }

    @Put(':id')
    @Allow(...registryKeepers)
    @Answers(schemas.view)
    async edit(
      @Identifier(what) id: string,
      @Asking() asked: Asked,
      @IfMatch() version: number,
      @ZodBody(schemas.edit) edit: Edit,
    ): Promise<View> {
      return view(await does.edit(this.parts, { ...asked, id, version, edit }))
    }

    @Delete(':id')
    @Allow(...registryKeepers)
    @Answers(null, 204)
    remove(@Identifier(what) id: string, @Asking() asked: Asked, @IfMatch() version: number): Promise<void> {
      return does.remove(this.parts, { ...asked, id, version })
    }
  }
  return KeptRecordsController
}
