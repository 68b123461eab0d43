/** What an OLE container, the format of office files before 2007, holds. */
export type OleKind = 'doc' | 'xls' | 'slides' | 'other'

/** Names of the streams that each program keeps its document in; WPS uses the same. */
const STREAMS: readonly (readonly [string, OleKind])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'slides'],
  ['WPS Document', 'doc'],
  ['Contents', 'doc'],
]

/** The directory's entries hold their names as UTF-16, ended by NUL. */
export function oleKindOf(bytes: Uint8Array): OleKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return STREAMS.find(([name]) => file.includes(`${name}\0`, 0, 'utf16le'))?.[1] ?? 'other'
}
