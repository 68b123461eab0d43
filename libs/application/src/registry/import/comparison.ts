import type { Actor, ChinaDate } from '@luoshi/domain'
import type { HeldRegistry, RegistryChange } from '../../ports/registry-keeping'
import type { ImportRow, Table } from './import-row'

export interface Around {
  actor: Actor
  today: ChinaDate
  newId: () => string
  /** A hash that no password fits, for accounts that have none yet. */
  unusableHash: string
}

export interface Comparison {
  rows: ImportRow[]
  /** What taking all rows without a problem writes. */
  change: RegistryChange
  /** How many records the sheet does not speak of; an import leaves them alone. */
  absent: number
}

/** Holds a sheet against the registry; `only` leaves out rows that were not chosen, by their lines. */
export type Compare = (table: Table, held: HeldRegistry, around: Around, only: ReadonlySet<number> | null) => Comparison

export const chosen = <R extends { line: number }>(rows: readonly R[], only: ReadonlySet<number> | null): R[] =>
  rows.filter(({ line }) => only === null || only.has(line))

/** Whether a row writes anything. */
export const writes = ({ kind }: ImportRow): boolean => kind === 'new' || kind === 'changed'
