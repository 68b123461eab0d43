import { writeXlsx, type CellStyle } from 'hucre/xlsx'
import { safeCell } from './safe-cell'

const narrowest = 10
const widest = 48

const text: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }
const heading: CellStyle = { ...text, font: { bold: true } }

/** Han characters take two places. */
const places = (cell: string): number =>
  Array.from(cell).reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0)

/** A table as an Excel workbook of one sheet: the heading stays in sight, every cell is text and none a formula. */
export async function writeWorkbook(title: string, table: readonly (readonly string[])[]): Promise<Buffer> {
  const rows = table.map((row) => row.map(safeCell))
  const [first = []] = rows
  const columns = first.map((_, index) => {
    const longest = table.reduce((most, row) => Math.max(most, places(row[index] ?? '')), narrowest)
    return { width: Math.min(widest, longest + 2), style: text }
  })
  const cells = new Map(first.map((value, index) => [`0,${index.toString()}`, { value, style: heading }]))
  return Buffer.from(await writeXlsx({ sheets: [{ name: title, columns, rows, cells, freezePane: { rows: 1 } }] }))
}
