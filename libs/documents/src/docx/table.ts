import type { Block, BlockCell, TableBlock } from '../blocks/block'
import { childOf, elementsOf, type XmlElement } from '../xml/xml-tree'
import { WRAPPERS } from './wrappers'

const parts = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return WRAPPERS.has(child.name) ? parts(child, name) : []
  })

const numberOf = (properties: XmlElement | undefined, name: string, otherwise: number): number => {
  const value = Number(childOf(properties, name)?.attributes['w:val'] ?? otherwise)
  return Number.isInteger(value) && value >= 0 && value <= 1000 ? value : otherwise
}

interface OpenCell extends BlockCell {
  rowSpan: number
}

/** A cell that goes on with the one above says so by a vertical merge that is not a start. */
function continues(properties: XmlElement | undefined): boolean {
  const merge = childOf(properties, 'w:vMerge')
  return merge !== undefined && merge.attributes['w:val'] !== 'restart'
}

/** A Word table on its grid; cells merged over rows are kept once, in their first row. */
export function tableBlock(table: XmlElement, blocksOf: (cell: XmlElement) => Block[]): TableBlock {
  const above = new Map<number, OpenCell>()
  const rows = parts(table, 'w:tr').map((row) => {
    const cells: OpenCell[] = []
    let column = numberOf(childOf(row, 'w:trPr'), 'w:gridBefore', 0)
    for (const cell of parts(row, 'w:tc')) {
      const properties = childOf(cell, 'w:tcPr')
      const columnSpan = Math.max(1, numberOf(properties, 'w:gridSpan', 1))
      const merged = continues(properties) ? above.get(column) : undefined
      if (merged === undefined) {
        const own = { column, columnSpan, rowSpan: 1, blocks: blocksOf(cell) }
        cells.push(own)
        above.set(column, own)
      } else merged.rowSpan += 1
      column += columnSpan
    }
    return cells
  })
  return { kind: 'table', rows }
}
