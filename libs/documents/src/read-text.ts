import { decodeText } from './decode-text'
import { DocumentRefused } from './document-refused'
import { fileKindOf } from './file-kind'

/** 20 MB. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024

/** Throws {@link DocumentRefused} for a file that is empty or beyond the limit. */
export function refuseSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocumentRefused('document.empty')
  if (bytes.length > LARGEST_FILE_BYTES) throw new DocumentRefused('document.too-large')
}

/** The text of a text file as spans count it: newlines stay as they are. Throws {@link DocumentRefused}. */
export function readText(bytes: Uint8Array): { text: string } {
  refuseSize(bytes)
  const kind = fileKindOf(bytes)
  if (kind === 'encrypted-office') throw new DocumentRefused('document.encrypted')
  const text = kind === 'text' || kind === 'html' ? decodeText(bytes) : null
  if (text === null) throw new DocumentRefused('document.not-text')
  if (text.trim() === '') throw new DocumentRefused('document.empty')
  return { text }
}
