import type { Parameters } from './parameters'

export interface Keyset {
  keys: readonly { sql: string; type: string }[]
  direction: 'ASC' | 'DESC'
}

/** The keys of a row as one text, opaque to the client. */
export const cursorColumn = ({ keys }: Keyset): string =>
  `json_build_array(${keys.map(({ sql }) => `(${sql})::text`).join(', ')})::text AS "cursor"`

export const orderBy = ({ keys, direction }: Keyset): string =>
  `ORDER BY ${keys.map(({ sql }) => `${sql} ${direction}`).join(', ')}`

/** Rows after the cursor. A cursor that this order did not make is no cursor: null. */
export function afterCursor({ keys, direction }: Keyset, cursor: string, parameters: Parameters): string | null {
  const values = readCursor(cursor)
  if (values?.length !== keys.length) return null
  const row = keys.map(({ sql }) => sql).join(', ')
  const bound = keys.map(({ type }, index) => `${parameters.bind(values[index])}::text::${type}`).join(', ')
  return `(${row}) ${direction === 'ASC' ? '>' : '<'} (${bound})`
}

export const writeCursor = (keys: string): string => Buffer.from(keys).toString('base64url')

function readCursor(cursor: string): string[] | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(read) && read.every((part) => typeof part === 'string') ? read : null
  } catch {
    return null
  }
}
