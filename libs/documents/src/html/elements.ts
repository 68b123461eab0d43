import type { DefaultTreeAdapterMap } from 'parse5'

export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlNode = DefaultTreeAdapterMap['node']
export type HtmlChild = DefaultTreeAdapterMap['childNode']

/** Elements of which nothing is shown as words, and controls whose words are choices, not text. */
const NOT_SHOWN = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'iframe', 'object', 'svg', 'math'],
  ...['select', 'option', 'textarea', 'button', 'input', 'audio', 'video', 'canvas', 'img', 'rt', 'rp', 'map'],
])

/** Elements that begin and end a line. */
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
  ],
  ...['html', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'ul', 'caption', 'td', 'th', 'tr'],
  ...['legend', 'optgroup', 'search', 'tbody', 'thead', 'tfoot', 'table'],
])

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

export const isBlock = ({ tagName }: HtmlElement): boolean => BLOCKS.has(tagName)

/** Whether a browser shows nothing of an element. */
export function isUnseen(element: HtmlElement): boolean {
  if (NOT_SHOWN.has(element.tagName) || attributeOf(element, 'hidden') !== undefined) return true
  const style = attributeOf(element, 'style')
  return style !== undefined && HIDDEN.test(style)
}
