import { childOf, elementsOf, parseXml, textOf, type XmlElement } from '../xml/xml-tree'
import { cellAddress, cellRange, type CellRange } from './cell-address'
import { unescaped } from './escaped-text'
import { numberText, writtenDate } from './number-text'
import { richText, type Workbook } from './workbook'

export interface SheetCell {
  row: number
  column: number
  text: string
}

/** Only drawing and checking; formulas are never computed, their cells show the value that was kept. */
const LEFT_OUT = new Set(['conditionalFormatting', 'dataValidations', 'f', 'extLst', 'rPh'])

/** A cell or row that has a place and a format and holds nothing: whole columns of them may follow the last words. */
const isBare = ({ name, attributes, children }: XmlElement): boolean =>
  (name === 'c' || name === 'row') &&
  attributes['r'] !== undefined &&
  children.every((child) => typeof child === 'string' && child.trim() === '')

/** A worksheet as far as its cells need it. */
export const parseSheet = (xml: string): XmlElement => parseXml(xml, LEFT_OUT, isBare)

function valueOf(cell: XmlElement, book: Workbook): string {
  const { t: type = 'n', s: style = '0' } = cell.attributes
  if (type === 'inlineStr') {
    const inline = childOf(cell, 'is')
    return inline === undefined ? '' : richText(inline)
  }
  const value = childOf(cell, 'v')
  const written = value === undefined ? '' : textOf(value)
  if (written === '' || type === 'str') return unescaped(written)
  if (type === 'd') return writtenDate(written)
  if (type === 's') return book.strings[Number(written)] ?? ''
  if (type === 'b') return written === '1' ? '是' : '否'
  if (type === 'e') return ''
  const number = Number(written)
  return Number.isFinite(number) ? numberText(number, book.formats[Number(style)] ?? '', book.from1904) : written
}

/** The cells of a sheet that show something, row by row; formulas by the value kept with them. */
export function cellsOf(sheet: XmlElement, book: Workbook): SheetCell[] {
  const data = childOf(sheet, 'sheetData')
  let row = -1
  return (data === undefined ? [] : elementsOf(data, 'row')).flatMap((line) => {
    row = line.attributes['r'] === undefined ? row + 1 : Number(line.attributes['r']) - 1
    let column = -1
    return elementsOf(line, 'c').flatMap((cell): SheetCell[] => {
      column = cellAddress(cell.attributes['r'] ?? '')?.column ?? column + 1
      const text = valueOf(cell, book).trim()
      return text === '' ? [] : [{ row, column, text }]
    })
  })
}

export function mergesOf(sheet: XmlElement): CellRange[] {
  const merges = childOf(sheet, 'mergeCells')
  return (merges === undefined ? [] : elementsOf(merges)).flatMap(({ attributes }) => {
    const range = cellRange(attributes['ref'] ?? '')
    return range === null ? [] : [range]
  })
}
