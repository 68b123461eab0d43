import { Body, Query } from '@nestjs/common'
import { ApiBody, ApiQuery } from '@nestjs/swagger'
import { z } from 'zod'
import { schemaReference } from './schemas'
import { ZodPipe } from './zod-pipe'

type ParameterOf = (target: object, key: string | symbol | undefined, index: number) => void

/** The body as a contract describes it, checked and documented by the same schema. */
export const ZodBody =
  (schema: z.ZodType): ParameterOf =>
  (target, key, index) => {
    Body(new ZodPipe(schema))(target, key, index)
    document(ApiBody({ schema: schemaReference(schema) }), target, key)
  }

/** The query string as a contract describes it. */
export const ZodQuery =
  (schema: z.ZodObject): ParameterOf =>
  (target, key, index) => {
    Query(new ZodPipe(schema))(target, key, index)
    for (const [name, field] of Object.entries<z.core.$ZodType>(schema.shape))
      document(
        ApiQuery({ name, required: !z.safeParse(field, undefined).success, schema: schemaReference(field) }),
        target,
        key,
      )
  }

function document(decorate: MethodDecorator, target: object, key: string | symbol | undefined): void {
  const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key)
  if (key !== undefined && method) decorate(target, key, method)
}
