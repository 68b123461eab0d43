import { line, type Block } from '../blocks/block'
import { childOf, elementsOf, type XmlElement } from '../xml/xml-tree'
import { isContentsBlock, isContentsLine } from './contents-page'
import { chosenContent, inlineText } from './inline'
import type { ListCounter } from './list-counter'
import type { Styles } from './styles'
import { tableBlock } from './table'
import { WRAPPERS } from './wrappers'

/** Turns the paragraphs and tables of a Word document into blocks, in the order in which they are read. */
export class Body {
  /** Footnotes in the order in which the text points to them. */
  readonly footnotes: string[] = []

  constructor(
    private readonly styles: Styles,
    private readonly counter: ListCounter,
  ) {}

  blocks(element: XmlElement): Block[] {
    return elementsOf(element).flatMap((child): Block[] => {
      if (isContentsBlock(child)) return []
      if (child.name === 'w:p') return this.paragraph(child)
      if (child.name === 'w:tbl') return [tableBlock(child, (cell) => this.blocks(cell))]
      if (child.name === 'mc:AlternateContent') return this.blocks(chosenContent(child) ?? child)
      return WRAPPERS.has(child.name) ? this.blocks(child) : []
    })
  }

  /** A text box stands before the paragraph it is anchored in. */
  private paragraph(paragraph: XmlElement): Block[] {
    const properties = childOf(paragraph, 'w:pPr')
    if (isContentsLine(paragraph, this.styles.nameOf(properties))) return []
    const place = this.styles.placeOf(properties)
    const label = place === null ? '' : this.counter.next(place.numId, place.depth)
    const boxes: Block[] = []
    const words = inlineText(paragraph, {
      box: (content) => boxes.push(...this.blocks(content)),
      footnote: (id) => this.footnotes.push(id),
    })
    return [...boxes, line(label === '' ? words : label + words.trimStart())]
  }
}
