import { randomBytes } from 'node:crypto'
import { Body, Controller, Get, Header, Inject, Param, Post, UploadedFile, type StreamableFile } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  applyImport,
  exportTable,
  listKeepersOnly,
  previewImport,
  templateTable,
  type Asked,
} from '@luoshi/application'
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
import { Asking } from '../access/asking'
import { hashPassword } from '../access/passwords'
import { registryKeepers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { ZodQuery } from '../http/zod-body'
import { ZodPipe } from '../http/zod-pipe'
import { ports, type Ports } from '../parts'
import { listFile } from './list-file'
import { previewView } from './preview-view'
import { sentTable, SheetUpload, type UploadedSheet } from './sheet-upload'

const subjectPipe = new ZodPipe(registrySubject)
const choicePipe = new ZodPipe(importChoice)
type Query = z.infer<typeof listQuery>

/** The registry's lists as files: out as they are, in by way of a preview. */
@ApiTags('registry')
@Controller('registry/lists/:subject')
export class RegistryListsController {
  constructor(@Inject(ports) private readonly parts: Ports) {}

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
    @Asking() asked: Asked,
    @UploadedFile() upload: UploadedSheet | undefined,
    @Body(choicePipe) choice: ImportChoiceFields,
  ): Promise<void> {
    listKeepersOnly(subject, asked.actor)
    const table = await sentTable(upload)
    const unusableHash = await hashPassword(randomBytes(32).toString('base64'))
    await applyImport(this.parts, { ...asked, subject, table, unusableHash, choice })
  }
}
