import type { PipeTransform } from '@nestjs/common'
import type { z } from 'zod'
import { zhCN } from 'zod/locales'
import { RequestRefused } from './request-refused'

const { localeError } = zhCN()

/** Accepts what the contract accepts, with its defaults filled in; refuses the rest with one fault per field. */
export class ZodPipe<T> implements PipeTransform<unknown, T> {
  constructor(private readonly schema: z.ZodType<T>) {}

  transform(value: unknown): T {
    if (holdsUnstorable(value)) throw new RequestRefused(400, 'request.unreadable')
    const read = this.schema.safeParse(value, { error: localeError })
    if (read.success) return read.data
    const faults = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    throw new RequestRefused(400, 'request.invalid', {}, faults)
  }
}

/** NUL and halves of a character pair: the database keeps neither, and nobody types them. */
const unstorable = /[\0\ud800-\udfff]/u

function holdsUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return unstorable.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnstorable)
}
