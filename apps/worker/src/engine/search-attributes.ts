import { searchAttributeKeys } from '@luoshi/workflows/messages'
import type { Engine } from './connect'

/** `temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD` */
const keyword = 2

/**
 * Tells the namespace of the attributes our workflows carry. A start that names an unknown one is refused, so this comes first.
 * Adding what is there already changes nothing.
 */
export async function ensureSearchAttributes({ connection, client }: Engine): Promise<void> {
  const namespace = client.options.namespace
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace })
  const missing = searchAttributeKeys.filter(({ name }) => customAttributes[name] === undefined)
  if (missing.length === 0) return
  const searchAttributes = Object.fromEntries(missing.map(({ name }) => [name, keyword]))
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes })
}
