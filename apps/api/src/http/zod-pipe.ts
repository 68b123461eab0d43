import { holdsUnstorable, refusalCodes, type RefusalCode } from '@luoshi/domain'
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
    const [code = null] = read.error.issues.map(ownCode)
    throw new RequestRefused(400, code ?? 'request.invalid', {}, faults)
  }
}

/** The code a contract gives to one of its own checks; what zod itself finds has none. */
function ownCode(issue: z.core.$ZodIssue): RefusalCode | null {
  const named: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined
  return refusalCodes.find((code) => code === named) ?? null
}
