import { childOf, elementsOf, textOf, type XmlElement } from '../xml/xml-tree'

const CONTENTS_STYLE = /^toc (?:\d|heading$)/i
/** Word's own mark of a heading that its contents page points to. */
const HEADING_MARK = '_Toc'
const PAGE_NUMBER = /\d\s*$/

/** A contents page that Word keeps as one block. */
export function isContentsBlock(element: XmlElement): boolean {
  if (element.name !== 'w:sdt') return false
  const part = childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj')
  return childOf(part, 'w:docPartGallery')?.attributes['w:val'] === 'Table of Contents'
}

/** A line of a contents page: by its style, or as a link to a heading that ends with the page's number. */
export function isContentsLine(paragraph: XmlElement, styleName: string): boolean {
  if (CONTENTS_STYLE.test(styleName)) return true
  const links = elementsOf(paragraph, 'w:hyperlink')
  const isLink = links.some(({ attributes }) => attributes['w:anchor']?.startsWith(HEADING_MARK) === true)
  return isLink && links.some((link) => holdsTab(link) && PAGE_NUMBER.test(textOf(link)))
}

const holdsTab = (element: XmlElement): boolean =>
  elementsOf(element).some((child) => child.name === 'w:tab' || holdsTab(child))
