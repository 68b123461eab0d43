import { decodeText } from './decode-text'
import { DocumentRefused, type RefusalCode } from './document-refused'
import { fileKindOf, type FileKind } from './file-kind'

/** 20 MB. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024

const REFUSALS: Readonly<Record<Exclude<FileKind, 'text'>, RefusalCode>> = {
  pdf: 'document.not-text',
  zip: 'document.not-text',
  ole: 'document.not-text',
  binary: 'document.not-text',
  'encrypted-office': 'document.encrypted',
  'encrypted-pdf': 'document.encrypted',
}

/** The text of a file as spans count it: newlines stay as they are. Throws {@link DocumentRefused}. */
export function readText(bytes: Uint8Array): { text: string } {
  if (bytes.length === 0) throw new DocumentRefused('document.empty')
  if (bytes.length > LARGEST_FILE_BYTES) throw new DocumentRefused('document.too-large')
  const kind = fileKindOf(bytes)
  if (kind !== 'text') throw new DocumentRefused(REFUSALS[kind])
  const text = decodeText(bytes)
  if (text === null) throw new DocumentRefused('document.not-text')
  if (text.trim() === '') throw new DocumentRefused('document.empty')
  return { text }
}
