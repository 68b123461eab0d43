import { applyDecorators, UseInterceptors } from '@nestjs/common'
import { FileInterceptor } from '@nestjs/platform-express'
import { ApiBody, ApiConsumes } from '@nestjs/swagger'
import { planPaste } from '@luoshi/contracts'
import { LARGEST_FILE_BYTES } from '@luoshi/documents'
import type { Request } from 'express'
import { RequestRefused } from '../http/request-refused'
import { schemaReference } from '../http/schemas'
import { ZodPipe } from '../http/zod-pipe'
import type { PlanSent } from './read-apart'

/** What multer keeps of a file in memory. */
export interface UploadedPlan {
  originalname: string
  buffer: Buffer
}

const file = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } as const

/** A plan comes as a file or as pasted text; a file beyond 20 MB is cut off while it arrives. */
export const PlanUpload = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_FILE_BYTES, files: 1, fields: 5 } })),
    ApiConsumes('application/json', 'multipart/form-data'),
    ApiBody({ schema: { oneOf: [schemaReference(planPaste), file] } }),
  )

const paste = new ZodPipe(planPaste)

/** The file or text that was sent, not yet read. */
export function sentPlan(request: Request, upload: UploadedPlan | undefined): PlanSent {
  if (upload !== undefined) return { bytes: upload.buffer, fileName: fileNameOf(upload.originalname) }
  if (request.is('multipart/form-data')) throw new RequestRefused(400, 'upload.missing')
  return paste.transform(request.body)
}

/** Browsers send names in UTF-8, which the multipart reader takes for Latin-1. */
const fileNameOf = (sent: string): string => Buffer.from(sent, 'latin1').toString('utf8').slice(0, 200)
