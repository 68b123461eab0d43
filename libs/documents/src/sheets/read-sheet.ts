import { decodeText } from '../decode-text'
import { DocumentRefused } from '../document-refused'
import { fileKindOf } from '../file-kind'
import { cellsOf, parseSheet } from '../xlsx/sheet-cells'
import { workbookOf } from '../xlsx/workbook'
import { mainPart } from '../xml/relations'
import { officeKindOf } from '../zip/office-kind'
import { Zip } from '../zip/open-zip'
import { parseCsv } from './parse-csv'
import { plainCell } from './safe-cell'

/** 5 MB: a list of everybody in a province is smaller. */
export const LARGEST_SHEET_BYTES = 5 * 1024 * 1024
const MOST_ROWS = 20_000
const MOST_COLUMNS = 100

function refuseLarge(row: number, column: number): void {
  if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw new DocumentRefused('document.sheet-too-large')
}

/** Throws `DocumentRefused` for a sheet that is empty or beyond the limit. */
export function refuseSheetSize({ length }: Uint8Array): void {
  if (length === 0) throw new DocumentRefused('document.empty')
  if (length > LARGEST_SHEET_BYTES) throw new DocumentRefused('document.sheet-too-large')
}

function workbookRows(bytes: Uint8Array): string[][] {
  const zip = new Zip(bytes)
  const part = mainPart(zip)
  const book = part === null || officeKindOf(zip) !== 'xlsx' ? null : workbookOf(zip, part)
  if (book === null) throw new DocumentRefused('document.not-sheet')
  const xml = zip.text(book.sheets.find(({ hidden }) => !hidden)?.path ?? '')
  if (xml === null) throw new DocumentRefused('document.empty')
  const rows: string[][] = []
  for (const { row, column, text } of cellsOf(parseSheet(xml), book)) {
    refuseLarge(row, column)
    while (rows.length <= row) rows.push([])
    const cells = rows[row] ?? []
    while (cells.length < column) cells.push('')
    cells[column] = text
  }
  return rows
}

function csvRows(bytes: Uint8Array): string[][] {
  const text = decodeText(bytes)
  if (text === null) throw new DocumentRefused('document.not-sheet')
  return parseCsv(text, refuseLarge)
}

/**
 * The cells of the first visible sheet of an Excel workbook, or of CSV in UTF-8 or GB 18030, as text. Throws
 * {@link DocumentRefused}.
 */
export function readSheet(bytes: Uint8Array): string[][] {
  refuseSheetSize(bytes)
  const kind = fileKindOf(bytes)
  if (kind === 'encrypted-office') throw new DocumentRefused('document.encrypted')
  if (kind !== 'zip' && kind !== 'text') throw new DocumentRefused('document.not-sheet')
  const rows = kind === 'zip' ? workbookRows(bytes) : csvRows(bytes)
  if (rows.every((row) => row.every((cell) => cell.trim() === ''))) throw new DocumentRefused('document.empty')
  return rows.map((row) => row.map(plainCell))
}
