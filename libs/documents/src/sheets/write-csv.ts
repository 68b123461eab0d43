import { unparse } from 'papaparse'
import { safeCell } from './safe-cell'

/** Another separator within a cell must not be taken for the file's. */
const misleading = (cell: unknown): boolean => typeof cell === 'string' && /[\t;]/.test(cell)

/** A table as CSV that Excel opens as it is: with a byte order mark, and no cell a formula. */
export const writeCsv = (table: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    `\u{feff}${unparse(
      table.map((row) => row.map(safeCell)),
      { quotes: misleading },
    )}\r\n`,
  )
