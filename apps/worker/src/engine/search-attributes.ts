import { searchAttributeKeys } from '@luoshi/workflows/messages'
import { isGrpcServiceError } from '@temporalio/client'
import type { Logger } from '@temporalio/worker'
import type { Engine } from './connect'

/** `temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD` */
const keyword = 2

/** `PERMISSION_DENIED` and `UNIMPLEMENTED` of gRPC: an engine whose operator service is not ours to use. */
const withheld: readonly number[] = [7, 12]

/**
 * Tells the namespace of the attributes our workflows carry. A start that names an unknown one is refused, so this comes first.
 * Adding what is there already changes nothing. Where only the engine's operator may do so, the log names what there must be.
 */
export async function ensureSearchAttributes(engine: Engine, log: Logger): Promise<void> {
  try {
    await addMissing(engine)
  } catch (error) {
    if (!isGrpcServiceError(error) || !withheld.includes(error.code)) throw error
    log.warn('the engine lets this key add no search attributes; its operator must have added these', {
      searchAttributes: searchAttributeKeys.map(({ name }) => `${name} (Keyword)`),
      reason: error.details,
    })
  }
}

async function addMissing({ connection, client }: Engine): Promise<void> {
  const namespace = client.options.namespace
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace })
  const missing = searchAttributeKeys.filter(({ name }) => customAttributes[name] === undefined)
  if (missing.length === 0) return
  const searchAttributes = Object.fromEntries(missing.map(({ name }) => [name, keyword]))
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes })
}
