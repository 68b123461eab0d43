import { Workbook } from 'exceljs'
import { safeCell } from './safe-cell'

const narrowest = 10
const widest = 48

/** Han characters take two places. */
const places = (cell: string): number =>
  Array.from(cell).reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0)

/** A table as an Excel workbook of one sheet: the heading stays in sight, every cell is text and none a formula. */
export async function writeWorkbook(title: string, table: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] })
  for (const row of table) sheet.addRow(row.map(safeCell))
  const [heading = []] = table
  heading.forEach((_, index) => {
    const column = sheet.getColumn(index + 1)
    const longest = table.reduce((most, row) => Math.max(most, places(row[index] ?? '')), narrowest)
    column.width = Math.min(widest, longest + 2)
    column.numFmt = '@'
    column.alignment = { vertical: 'top', wrapText: true }
  })
  sheet.getRow(1).font = { bold: true }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
