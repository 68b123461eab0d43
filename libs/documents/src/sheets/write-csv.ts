import { safeCell } from './safe-cell'

const quoted = (cell: string): string => (/[",\r\n\t;]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A table as CSV that Excel opens as it is: with a byte order mark, and no cell a formula. */
export const writeCsv = (table: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\u{feff}${table.map((row) => row.map((cell) => quoted(safeCell(cell))).join(',')).join('\r\n')}\r\n`)
