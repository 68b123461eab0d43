import type { Block } from '../blocks/block'
import { placeCells, type LooseCell } from '../blocks/grid'
import { DocumentRefused } from '../document-refused'
import { attributeOf, isBlock, isElement, isUnseen, type HtmlElement, type HtmlNode } from './elements'
import { LineCollector } from './line-collector'
import { listLabel, type ListNumbers } from './list-label'

/** Deeper than any browser nests. */
const DEEPEST = 600

const elementsIn = (node: HtmlNode): HtmlElement[] =>
  'childNodes' in node ? node.childNodes.filter(isElement).filter((element) => !isUnseen(element)) : []

function rowsOf(table: HtmlElement): HtmlElement[] {
  return elementsIn(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
  })
}

const spanOf = (cell: HtmlElement, name: string): number => {
  const value = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return Number.isNaN(value) || value < 0 || value > 65_534 ? 1 : value
}

/** Walks a page as a reader sees it. */
class HtmlWalk {
  readonly lines = new LineCollector()

  constructor(
    private readonly depth: number,
    private readonly numbers: ListNumbers,
  ) {
    if (depth > DEEPEST) throw new DocumentRefused('document.too-slow')
  }

  children(node: HtmlNode, depth = this.depth): void {
    if (depth > DEEPEST) throw new DocumentRefused('document.too-slow')
    if (!('childNodes' in node)) return
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) this.text(child.value, node)
      else if (isElement(child) && !isUnseen(child)) this.element(child, depth + 1)
    }
  }

  private text(value: string, parent: HtmlNode): void {
    if (parent.nodeName === 'pre') this.lines.addAsWritten(value)
    else this.lines.add(value)
  }

  private element(element: HtmlElement, depth: number): void {
    const { tagName } = element
    if (tagName === 'br') this.lines.breakLine()
    else if (tagName === 'table') this.table(element, depth)
    else if (isBlock(element)) {
      this.lines.end()
      if (tagName === 'li') this.lines.add(listLabel(element, this.numbers))
      this.children(element, depth)
      this.lines.end()
    } else this.children(element, depth)
  }

  private table(table: HtmlElement, depth: number): void {
    for (const caption of elementsIn(table).filter(({ tagName }) => tagName === 'caption')) this.element(caption, depth)
    const rows = rowsOf(table).map((row) =>
      elementsIn(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell): LooseCell => {
          const columnSpan = Math.max(1, spanOf(cell, 'colspan'))
          return { columnSpan, rowSpan: spanOf(cell, 'rowspan'), blocks: blocksUnder(cell, depth + 1, this.numbers) }
        }),
    )
    this.lines.push({ kind: 'table', rows: placeCells(rows) })
  }
}

/** The lines and tables under a node of a page, in order. */
export function blocksUnder(node: HtmlNode, depth = 0, numbers: ListNumbers = new WeakMap()): Block[] {
  const walk = new HtmlWalk(depth, numbers)
  walk.children(node)
  walk.lines.end()
  return walk.lines.blocks
}
