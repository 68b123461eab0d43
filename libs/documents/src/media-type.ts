import type { DocumentKind } from './document'

const MEDIA_TYPES: Readonly<Record<DocumentKind, string>> = {
  text: 'text/plain',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  wps: 'application/kswps',
  rtf: 'application/rtf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xlsb: 'application/vnd.ms-excel.sheet.binary.macroenabled.12',
}

/** What a file of a kind is called where it is handed on. */
export const mediaTypeOf = (kind: DocumentKind): string => MEDIA_TYPES[kind]
