import { childOf, elementsOf, type XmlElement } from '../xml/xml-tree'

/** Where a paragraph stands in a list. */
export interface ListPlace {
  numId: string
  depth: number
}

/** What a paragraph's properties say of a list; each part may come from a style beneath. */
function partialPlace(properties: XmlElement | undefined): Partial<ListPlace> {
  const numbering = childOf(properties, 'w:numPr')
  const numId = childOf(numbering, 'w:numId')?.attributes['w:val']
  const depth = childOf(numbering, 'w:ilvl')?.attributes['w:val']
  return { ...(numId === undefined ? {} : { numId }), ...(depth === undefined ? {} : { depth: Number(depth) }) }
}

/** The paragraph styles of `styles.xml`, as far as lists need them. */
export class Styles {
  private readonly styles: ReadonlyMap<string, XmlElement>
  private readonly standard: string | undefined

  constructor(styles: XmlElement | null) {
    const paragraphs = (styles === null ? [] : elementsOf(styles, 'w:style')).filter(
      ({ attributes }) => attributes['w:type'] === 'paragraph',
    )
    this.styles = new Map(paragraphs.map((style) => [style.attributes['w:styleId'] ?? '', style]))
    this.standard = paragraphs.find(({ attributes }) => attributes['w:default'] === '1')?.attributes['w:styleId']
  }

  /** The list a paragraph belongs to by itself or by its style; null for none. */
  placeOf(properties: XmlElement | undefined): ListPlace | null {
    const own = partialPlace(properties)
    const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? this.standard
    const { numId, depth = 0 } = own.numId === undefined ? { ...this.fromStyle(style), ...own } : own
    return numId === undefined || numId === '0' ? null : { numId, depth }
  }

  /** The name of a paragraph's style, which is English in every language of Word for its own styles. */
  nameOf(properties: XmlElement | undefined): string {
    const style = this.styles.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '')
    return childOf(style, 'w:name')?.attributes['w:val'] ?? ''
  }

  private fromStyle(first: string | undefined): Partial<ListPlace> {
    const seen = new Set<string>()
    let place: Partial<ListPlace> = {}
    for (let id = first; id !== undefined && !seen.has(id);) {
      seen.add(id)
      const style = this.styles.get(id)
      place = { ...partialPlace(childOf(style, 'w:pPr')), ...place }
      id = childOf(style, 'w:basedOn')?.attributes['w:val']
    }
    return place
  }
}
