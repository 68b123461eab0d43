import { SaxesParser } from 'saxes'
import { DocumentRefused } from '../document-refused'
import { XmlNames } from './xml-names'

/** An element with its names under the usual prefixes (`w:tbl`), see {@link XmlNames}; text nodes are strings. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

interface OpenElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}

const MOST_ELEMENTS = 3_000_000
const DEEPEST = 400
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

function damaged(): never {
  throw new DocumentRefused('document.damaged')
}

/**
 * Parses one part of an office file. Entities are never followed: a document type is refused, as no office file has
 * one. Elements named in `leftOut` are dropped with all they hold, and so are those that `isBare` says tell nothing, once they
 * are whole. Throws {@link DocumentRefused}.
 */
export function parseXml(
  xml: string,
  leftOut: ReadonlySet<string> = new Set(),
  isBare: (element: XmlElement) => boolean = () => false,
): XmlElement {
  const root: OpenElement = { name: '', attributes: NO_ATTRIBUTES, children: [] }
  const open: OpenElement[] = [root]
  const names = new XmlNames()
  let count = 0
  let dropping = 0
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', damaged)
  parser.on('doctype', damaged)
  parser.on('opentag', ({ name: written, attributes }) => {
    if (dropping > 0) {
      dropping += 1
      return
    }
    names.open(attributes)
    const name = names.element(written)
    if (leftOut.has(name)) {
      names.close()
      dropping += 1
      return
    }
    count += 1
    if (count > MOST_ELEMENTS || open.length > DEEPEST) throw new DocumentRefused('document.too-slow')
    const element = { name, attributes: names.attributes(attributes), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (dropping > 0) {
      dropping -= 1
      return
    }
    names.close()
    const closed = open.pop()
    if (closed === undefined || !isBare(closed)) return
    open.at(-1)?.children.pop()
    count -= 1
  })
  const text = (words: string): void => {
    if (dropping === 0) open.at(-1)?.children.push(words)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
  return elementsOf(root)[0] ?? damaged()
}

/** The elements among an element's children, of one name if given. */
export const elementsOf = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter((child) => typeof child !== 'string').filter((child) => name === undefined || child.name === name)

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

/** All text within an element. */
export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
