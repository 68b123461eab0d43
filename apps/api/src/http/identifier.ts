import { Param } from '@nestjs/common'
import { NotFound, type Missing } from '@luoshi/domain'
import { z } from 'zod'

/** A path's identifier; what is no UUID names nothing, so it is simply not found. */
export function identifier(what: Missing, value: unknown): string {
  const read = z.uuid().safeParse(value)
  if (!read.success) throw new NotFound(what)
  return read.data.toLowerCase()
}

export const Identifier = (what: Missing, name = 'id'): ParameterDecorator =>
  Param(name, { transform: (value: unknown) => identifier(what, value) })
