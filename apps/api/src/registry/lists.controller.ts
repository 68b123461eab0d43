import { randomBytes, randomUUID } from 'node:crypto'
import { Body, Controller, Get, Header, Param, Post, UploadedFile, type StreamableFile } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { applyImport, exportTable, listKeepersOnly, previewImport, templateTable } from '@luoshi/application'
import {
  importChoice,
  importPreview,
  listQuery,
  registrySubject,
  type ImportChoiceFields,
  type ImportPreviewView,
} from '@luoshi/contracts'
import { chinaDate, type Actor, type RegistrySubject } from '@luoshi/domain'
import type { z } from 'zod'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { hashPassword } from '../access/passwords'
import { registryKeepers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { IdempotencyKey } from '../http/idempotency-key'
import { Once } from '../http/once'
import { ZodQuery } from '../http/zod-body'
import { ZodPipe } from '../http/zod-pipe'
import { listFile } from './list-file'
import { previewView } from './preview-view'
import { RegistryPorts } from './registry-ports'
import { sentTable, SheetUpload, type UploadedSheet } from './sheet-upload'

const subjectPipe = new ZodPipe(registrySubject)
const choicePipe = new ZodPipe(importChoice)
type Query = z.infer<typeof listQuery>

/** The registry's lists as files: out as they are, in by way of a preview. */
@ApiTags('registry')
@Controller('registry/lists/:subject')
export class RegistryListsController {
  constructor(
    private readonly parts: RegistryPorts,
    private readonly once: Once,
  ) {}

  @Get()
  @Allow(...registryKeepers)
  @Header('Cache-Control', 'no-store')
  @Answers(null)
  async export(
    @Param('subject', subjectPipe) subject: RegistrySubject,
    @Acting() actor: Actor,
    @ZodQuery(listQuery) { format }: Query,
  ): Promise<StreamableFile> {
    listKeepersOnly(subject, actor)
    const table = exportTable(subject, await this.parts.keeping.read())
    return listFile(subject, table, { format, suffix: chinaDate(this.parts.now()) })
  }

  @Get('template')
  @Allow(...registryKeepers)
  @Answers(null)
  template(
    @Param('subject', subjectPipe) subject: RegistrySubject,
    @Acting() actor: Actor,
    @ZodQuery(listQuery) { format }: Query,
  ): Promise<StreamableFile> {
    listKeepersOnly(subject, actor)
    return listFile(subject, templateTable(subject), { format, suffix: '' })
  }

  /** Says what a sheet would change; writes nothing. */
  @Post('preview')
  @Allow(...registryKeepers)
  @SheetUpload()
  @Answers(importPreview)
  async preview(
    @Param('subject', subjectPipe) subject: RegistrySubject,
    @Acting() actor: Actor,
    @UploadedFile() upload: UploadedSheet | undefined,
  ): Promise<ImportPreviewView> {
    listKeepersOnly(subject, actor)
    const request = { subject, actor, table: await sentTable(upload), unusableHash: '' }
    return previewView(subject, await previewImport(this.parts, request))
  }

  /** Takes the chosen lines of the same sheet, all of them or none. */
  @Post('import')
  @Allow(...registryKeepers)
  @SheetUpload('fingerprint', 'lines')
  @Answers(null, 204)
  async import(
    @Param('subject', subjectPipe) subject: RegistrySubject,
    @Acting() actor: Actor,
    @IdempotencyKey() key: string,
    @UploadedFile() upload: UploadedSheet | undefined,
    @Body(choicePipe) choice: ImportChoiceFields,
  ): Promise<void> {
    listKeepersOnly(subject, actor)
    const table = await sentTable(upload)
    const unusableHash = await hashPassword(randomBytes(32).toString('base64'))
    await this.once.perform({ actor, key, request: ['import', subject, table, choice] }, async () => {
      await applyImport(this.parts, { subject, actor, table, unusableHash, choice })
      return randomUUID()
    })
  }
}
