import type { BlockCell } from '../blocks/block'
import { cellText } from './cell-lines'
import { frameCells, type FrameCell } from './frame-cells'
import type { Frame } from './frames'
import type { PdfWord } from './page-content'
import { splitWord } from './split-word'

/** A cell with whether its last line is full. */
export interface PdfCell extends BlockCell {
  full: boolean
}

/** A table of one page with the edges of its columns, by which its continuation is known. */
export interface PdfTable {
  xs: readonly number[]
  rows: PdfCell[][]
}

/** The middle of a word's letters; its base line may touch the rule beneath. */
const middleOf = ({ y, size }: PdfWord): number => y - size * 0.35

export function isWithin(word: PdfWord, { xs, ys }: Frame): boolean {
  const middle = middleOf(word)
  const centre = (word.left + word.right) / 2
  return centre >= (xs[0] ?? 0) && centre <= (xs.at(-1) ?? 0) && middle >= (ys[0] ?? 0) && middle <= (ys.at(-1) ?? 0)
}

const holds = (cell: FrameCell, word: PdfWord): boolean => {
  const centre = (word.left + word.right) / 2
  const middle = middleOf(word)
  return centre >= cell.left && centre < cell.right && middle >= cell.top && middle < cell.bottom
}

/** Edges of the cells that lie at a word's height. */
const linesAt = (cells: readonly FrameCell[], word: PdfWord): number[] => {
  const middle = middleOf(word)
  const beside = cells.filter(({ top, bottom }) => middle >= top && middle < bottom)
  return [...new Set(beside.map(({ left }) => left))].sort((a, b) => a - b)
}

/** Puts words into the cells of a frame; null where no cell holds any. */
export function framedTable(frame: Frame, words: readonly PdfWord[]): PdfTable | null {
  const cells = frameCells(frame)
  const byRow: PdfCell[][] = frame.ys.slice(1).map(() => [])
  const pieces = words.flatMap((word) => splitWord(word, linesAt(cells, word)))
  const free = new Set(pieces)
  for (const cell of cells) {
    const own = [...free].filter((word) => holds(cell, word))
    for (const word of own) free.delete(word)
    const { row, column, columnSpan, rowSpan } = cell
    byRow[row]?.push({ column, columnSpan, rowSpan, ...cellText(own, cell.right - cell.left) })
  }
  if (free.size === pieces.length) return null
  return { xs: frame.xs, rows: byRow }
}
