import { isUtf8 } from 'node:buffer'

const REPLACEMENT = '\u{fffd}'

/** Decodes UTF-8 (a byte order mark is dropped), else GB 18030; null where the bytes are neither. */
export function decodeText(bytes: Uint8Array): string | null {
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  const text = new TextDecoder('gb18030').decode(bytes)
  return text.includes(REPLACEMENT) ? null : text
}
