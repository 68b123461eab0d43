import { line, type Block } from '../blocks/block'
import { DocumentRefused } from '../document-refused'
import type { Zip } from '../zip/open-zip'
import { cellsOf, mergesOf, parseSheet } from './sheet-cells'
import { sheetBlocks } from './sheet-table'
import { workbookOf, type SheetPart, type Workbook } from './workbook'

/** Names that the program gives by itself. */
const UNNAMED = /^(?:sheet|工作表)\s*\d*$/i

function blocksOf(zip: Zip, { name, path }: SheetPart, book: Workbook): Block[] {
  const xml = zip.text(path)
  if (xml === null) return []
  const sheet = parseSheet(xml)
  const blocks = sheetBlocks(cellsOf(sheet, book), mergesOf(sheet))
  // A sheet that begins with a title of its own needs no name.
  const heading = blocks[0]?.kind === 'table' && !UNNAMED.test(name) ? [line(name)] : []
  return [...heading, ...blocks]
}

/** Every visible sheet under its name; hidden ones are only named, at the end. Throws {@link DocumentRefused}. */
export function readXlsx(zip: Zip, part: string): Block[] {
  const book = workbookOf(zip, part)
  if (book === null) throw new DocumentRefused('document.damaged')
  const shown = book.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => blocksOf(zip, sheet, book))
  const hidden = book.sheets.filter((sheet) => sheet.hidden).map(({ name }) => `“${name}”`)
  return hidden.length === 0 ? shown : [...shown, line(`（隐藏的工作表未读入：${hidden.join('、')}）`)]
}
