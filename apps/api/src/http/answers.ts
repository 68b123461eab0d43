import { applyDecorators, HttpCode } from '@nestjs/common'
import { ApiResponse } from '@nestjs/swagger'
import type { z } from 'zod'
import { schemaReference } from './schemas'

/** What a handler answers with, and its status. */
export const Answers = (schema: z.ZodType | null, status = 200): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description: '', ...(schema === null ? {} : { schema: schemaReference(schema) }) }),
  )
