/** `[start, end)` in UTF-16 code units of the extracted text. */
export type DocumentSpan = readonly [start: number, end: number]

/** A cell of a table as the file held it: `text.slice(...span)` are its words. */
export interface DocumentCell {
  span: DocumentSpan
  /** Grid column the cell begins in, from 0. */
  column: number
  columnSpan: number
  /** A cell merged over rows appears once, in its first row. */
  rowSpan: number
}

/** A table in the order of the text; no two overlap. */
export interface DocumentTable {
  span: DocumentSpan
  rows: readonly (readonly DocumentCell[])[]
}

export const documentKinds = [
  'text',
  'html',
  'docx',
  'xlsx',
  'pdf',
  'doc',
  'xls',
  'wps',
  'rtf',
  'odt',
  'ods',
  'xlsb',
] as const

/** What a file was found to be by its content; its name is not believed. */
export type DocumentKind = (typeof documentKinds)[number]

/** A file turned into text, with the tables it held. */
export interface ReadDocument {
  kind: DocumentKind
  text: string
  tables: readonly DocumentTable[]
}
