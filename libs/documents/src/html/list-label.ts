import { formatNumber } from '../blocks/number-formats'
import { attributeOf, isElement, type HtmlElement } from './elements'

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1': 'decimal',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'cjk-decimal': 'ideographDigital',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'simp-chinese-formal': 'chineseLegalSimplified',
}

const LIST_STYLE = /list-style(?:-type)?\s*:\s*([\w-]+)/i

const numberOr = (value: string | undefined, otherwise: number): number => {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? otherwise : number
}

/** Numbers of the entries of lists that were come across: each list is counted once. */
export type ListNumbers = WeakMap<HtmlElement, ReadonlyMap<HtmlElement, number>>

function numbersIn(list: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const numbers = new Map<HtmlElement, number>()
  let number = numberOr(attributeOf(list, 'start'), 1) - 1
  for (const entry of list.childNodes) {
    if (!isElement(entry) || entry.tagName !== 'li') continue
    number = numberOr(attributeOf(entry, 'value'), number + 1)
    numbers.set(entry, number)
  }
  return numbers
}

/** The number a browser draws before an entry of an ordered list; empty for others. */
export function listLabel(entry: HtmlElement, known: ListNumbers): string {
  const list = entry.parentNode
  if (list === null || !isElement(list) || list.tagName !== 'ol') return ''
  const styled = LIST_STYLE.exec(`${attributeOf(entry, 'style') ?? ''};${attributeOf(list, 'style') ?? ''}`)?.[1]
  if (styled === 'none') return ''
  const numbers = known.get(list) ?? numbersIn(list)
  known.set(list, numbers)
  const format = FORMATS[styled ?? attributeOf(list, 'type') ?? '1'] ?? 'decimal'
  const number = formatNumber(numbers.get(entry) ?? 1, format)
  return /^(?:chinese|ideograph)/.test(format) ? `${number}、` : `${number}. `
}
