import { mainPart } from '../xml/relations'
import { elementsOf, parseXml } from '../xml/xml-tree'
import type { Zip } from './open-zip'

/** What an office file in a zip container is. */
export type OfficeKind = 'docx' | 'xlsx' | 'xlsb' | 'slides' | 'odt' | 'ods' | 'ofd' | 'other'

const BY_CONTENT_TYPE: readonly (readonly [string, OfficeKind])[] = [
  ['sheet.binary', 'xlsb'],
  ['presentation', 'slides'],
  ['ms-powerpoint', 'slides'],
  ['wordprocessingml', 'docx'],
  ['ms-word', 'docx'],
  ['spreadsheetml', 'xlsx'],
  ['ms-excel', 'xlsx'],
]

const BY_MIME: Readonly<Record<string, OfficeKind>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'slides',
}

function contentTypeOf(zip: Zip, part: string): string {
  const types = zip.text('[Content_Types].xml')
  if (types === null) return ''
  const listed = elementsOf(parseXml(types), 'Override')
  const own = listed.find(({ attributes }) => attributes['PartName'] === `/${part}`)
  return (own?.attributes['ContentType'] ?? '').toLowerCase()
}

/** Known by what the file says of its own main part. */
export function officeKindOf(zip: Zip): OfficeKind {
  if (zip.has('OFD.xml')) return 'ofd'
  const mime = zip.text('mimetype')?.trim()
  if (mime !== undefined) return BY_MIME[mime] ?? 'other'
  const part = mainPart(zip)
  if (part === null) return 'other'
  const type = contentTypeOf(zip, part)
  const known = BY_CONTENT_TYPE.find(([word]) => type.includes(word))?.[1]
  if (known !== undefined) return known
  if (part.startsWith('word/')) return 'docx'
  return part.startsWith('xl/') ? 'xlsx' : 'other'
}
