import { RuleBroken } from '@luoshi/domain'
import type { Parameters } from './parameters'

/** The keys of an order, as SQL, and the direction they all share. */
export interface Keyset {
  keys: readonly { sql: string; type: 'text' | 'integer' | 'date' | 'timestamptz' | 'uuid' }[]
  direction: 'ASC' | 'DESC'
}

/** The keys of a row as one text, opaque to the client. */
export const cursorColumn = ({ keys }: Keyset): string =>
  `json_build_array(${keys.map(({ sql }) => `(${sql})::text`).join(', ')})::text AS "cursor"`

export const orderBy = ({ keys, direction }: Keyset): string =>
  `ORDER BY ${keys.map(({ sql }) => `${sql} ${direction}`).join(', ')}`

const shapes: Record<Keyset['keys'][number]['type'], RegExp> = {
  integer: /^-?\d{1,9}$/,
  date: /^(?:infinity|\d{4}-\d{2}-\d{2})$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} [\d:.]+[+-][\d:]+$/,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
  text: /^\P{Cc}*$/u,
}

/** Rows after the cursor. Throws `RuleBroken('cursor.unknown')` for one that this order did not make. */
export function afterCursor({ keys, direction }: Keyset, cursor: string, parameters: Parameters): string {
  const values = readCursor(cursor)
  if (values.length !== keys.length) throw new RuleBroken('cursor.unknown')
  const bound = keys.map(({ type }, index) => {
    const value = values[index]
    if (typeof value !== 'string' || !shapes[type].test(value)) throw new RuleBroken('cursor.unknown')
    return `${parameters.bind(value)}::text::${type}`
  })
  return `(${keys.map(({ sql }) => sql).join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${bound.join(', ')})`
}

export const writeCursor = (keys: string): string => Buffer.from(keys).toString('base64url')

function readCursor(cursor: string): unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(read) ? read : []
  } catch {
    return []
  }
}
