/** A rectangle of cells; rows and columns count from 0, ends inclusive. */
export interface CellRange {
  top: number
  left: number
  bottom: number
  right: number
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/

/** Row and column of `B12`; null for anything else. */
export function cellAddress(reference: string): { row: number; column: number } | null {
  const match = ADDRESS.exec(reference)
  if (match === null) return null
  const [, letters = '', digits = ''] = match
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

/** The rectangle of `A1:C3`; null for anything else. */
export function cellRange(reference: string): CellRange | null {
  const [first = '', last = first] = reference.split(':')
  const from = cellAddress(first)
  const to = cellAddress(last)
  if (from === null || to === null) return null
  return { top: from.row, left: from.column, bottom: to.row, right: to.column }
}
