import type { ReactNode } from 'react'

/** One column of a table over rows of `T`, said once for the heading, the cells, the order and the choice of columns. */
export interface Column<T> {
  id: string
  /** Its name in words: the heading, the choice of columns and the entry of a card. */
  title: string
  /** What stands in the heading where that is more than its words. */
  heading?: ReactNode
  cell: (row: T) => ReactNode
  /** Whether it names the row; such a column is never put away. */
  names?: boolean
  /** Whether a person may put it away. */
  optional?: boolean
  /** What its rows are put in order by, null last; `server` where the order is the server's. */
  sort?: ((row: T) => string | number | null) | 'server'
  look?: 'nowrap' | 'wide'
}

/** A column that shows one figure of its rows, and orders by it. */
export const figureColumn = <K extends string>(id: K, title: string): Column<Record<K, number>> => ({
  id,
  title,
  sort: (row) => row[id],
  cell: (row) => row[id],
})

/** Words by their Chinese reading, numbers inside them by their size: 第 2 项 before 第 10 项. */
const collator = new Intl.Collator('zh-CN', { numeric: true })

export type SortValue = string | number | undefined

/** The order of two values of one column; rows without one are set last by the table. */
export const compared = (a: SortValue, b: SortValue): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
