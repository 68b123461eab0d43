import type { OpenAPIObject } from '@nestjs/swagger'
import * as contracts from '@luoshi/contracts'
import { z } from 'zod'

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string]
type SchemaObject = Exclude<Schema, { $ref: string }>

const address = (name: string) => `#/components/schemas/${name}`
const named = z.registry<{ id: string }>()
for (const [name, value] of Object.entries(contracts)) if (value instanceof z.ZodType) named.add(value, { id: name })

/** Every contract as an OpenAPI schema, each by its own name. */
export function contractSchemas(): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(named, { target: 'openapi-3.0', io: 'input', uri: address })
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]))
}

/** A contract's place in the document, or the schema itself where it has no name. */
export function schemaReference(schema: z.core.$ZodType): SchemaObject {
  const id = named.get(schema)?.id
  if (id !== undefined) return { $ref: address(id) } as SchemaObject
  return plain(z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' }))
}

/** Without what only a document of its own needs. */
const plain = (schema: object): SchemaObject =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema'))
