import { childOf, textOf, type XmlElement } from '../xml/xml-tree'

/** What stands in a paragraph besides its words. */
export interface Aside {
  /** A text box anchored in the paragraph. */
  box: (content: XmlElement) => void
  footnote: (id: string) => void
}

const FIXED: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** Elements that say how words look or belong, and hold none. */
const NO_WORDS = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:fldChar',
  'w:bookmarkStart',
  'w:rt',
  'w:rubyPr',
])

const isHidden = (run: XmlElement): boolean => {
  const vanish = childOf(childOf(run, 'w:rPr'), 'w:vanish')
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes['w:val'] ?? '')
}

/** Of two versions of the same content the newer; its twin is for programs that do not know it. */
export const chosenContent = (element: XmlElement): XmlElement | undefined =>
  childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')

/** Shown only where a line breaks at it. */
const SOFT_HYPHEN = '\u00ad'

function written(element: XmlElement): string {
  const words = textOf(element).replaceAll(SOFT_HYPHEN, '')
  return element.attributes['xml:space'] === 'preserve' ? words : words.replace(/^[ \t\r\n]+/, '').trimEnd()
}

/** The words of a paragraph or run as Word shows them: without field codes, deleted and hidden words. */
export function inlineText(element: XmlElement, aside: Aside): string {
  const { name, attributes } = element
  const fixed = FIXED[name]
  if (fixed !== undefined) return fixed
  if (name === 'w:t' || name === 'm:t') return written(element)
  if (name === 'w:br') return attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '' : '\n'
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    aside.footnote(`${name === 'w:footnoteReference' ? 'w:footnote' : 'w:endnote'} ${attributes['w:id'] ?? ''}`)
    return ''
  }
  if (name === 'w:txbxContent') {
    aside.box(element)
    return ''
  }
  if (NO_WORDS.has(name) || (name === 'w:r' && isHidden(element))) return ''
  if (name === 'mc:AlternateContent') {
    const content = chosenContent(element)
    return content === undefined ? '' : inlineText(content, aside)
  }
  return element.children.map((child) => (typeof child === 'string' ? '' : inlineText(child, aside))).join('')
}
