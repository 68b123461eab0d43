import { applyDecorators, UseInterceptors } from '@nestjs/common'
import { FileInterceptor } from '@nestjs/platform-express'
import { ApiBody, ApiConsumes } from '@nestjs/swagger'
import { LARGEST_FILE_BYTES, readSheetApart } from '@luoshi/documents'
import { RequestRefused } from '../http/request-refused'

/** What multer keeps of a file in memory. */
export interface UploadedSheet {
  buffer: Buffer
}

const binary = { type: 'string', format: 'binary' } as const

/** A sheet comes as a file; what is too large for any file is cut off while it arrives, the reader is stricter. */
export const SheetUpload = (...fields: string[]): MethodDecorator =>
  applyDecorators(
    UseInterceptors(
      FileInterceptor('file', {
        limits: { fileSize: LARGEST_FILE_BYTES, files: 1, fields: fields.length, fieldSize: 64 * 1024 },
      }),
    ),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        properties: { file: binary, ...Object.fromEntries(fields.map((field) => [field, { type: 'string' }])) },
      },
    }),
  )

/** The cells that were sent. Throws `DocumentRefused` for a file that cannot be read. */
export function sentTable(upload: UploadedSheet | undefined): Promise<string[][]> {
  if (upload === undefined) throw new RequestRefused(400, 'upload.missing')
  return readSheetApart(upload.buffer)
}
