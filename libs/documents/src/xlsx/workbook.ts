import { relationsOf } from '../xml/relations'
import { childOf, elementsOf, parseXml, textOf, type XmlElement } from '../xml/xml-tree'
import type { Zip } from '../zip/open-zip'
import { unescaped } from './escaped-text'
import { formatCode } from './number-text'

export interface SheetPart {
  name: string
  path: string
  hidden: boolean
}

/** What the sheets of a workbook share. */
export interface Workbook {
  sheets: readonly SheetPart[]
  strings: readonly string[]
  /** The code of the number format of each cell style. */
  formats: readonly string[]
  from1904: boolean
}

/** Words of a shared or inline string, rich text run by run, without phonetic guides. */
export function richText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === 't') return unescaped(textOf(child))
      return child.name === 'r' ? richText(child) : ''
    })
    .join('')
}

function formatsOf(styles: XmlElement | null): string[] {
  if (styles === null) return []
  const named = childOf(styles, 'numFmts')
  const own = new Map(
    (named === undefined ? [] : elementsOf(named)).map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  )
  const cells = childOf(styles, 'cellXfs')
  return (cells === undefined ? [] : elementsOf(cells)).map(({ attributes }) =>
    formatCode(Number(attributes['numFmtId'] ?? 0), own),
  )
}

const truth = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Reads what the sheets share. Connections, macros and links to other workbooks are not opened. */
export function workbookOf(zip: Zip, part: string): Workbook | null {
  const parsed = (path: string | undefined): XmlElement | null => {
    const xml = path === undefined ? null : zip.text(path)
    return xml === null ? null : parseXml(xml)
  }
  const relations = relationsOf(zip, part)
  const pathOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.path
  const workbook = parsed(part)
  if (workbook === null) return null
  const strings = parsed(pathOf('sharedStrings'))
  const sheets = childOf(workbook, 'sheets')
  return {
    sheets: (sheets === undefined ? [] : elementsOf(sheets)).flatMap(({ attributes }) => {
      const relation = relations.find(({ id }) => id === attributes['r:id'])
      if (relation?.type !== 'worksheet') return []
      const hidden = (attributes['state'] ?? 'visible') !== 'visible'
      return [{ name: unescaped(attributes['name'] ?? ''), path: relation.path, hidden }]
    }),
    strings: strings === null ? [] : elementsOf(strings, 'si').map(richText),
    formats: formatsOf(parsed(pathOf('styles'))),
    from1904: truth(childOf(workbook, 'workbookPr')?.attributes['date1904']),
  }
}
