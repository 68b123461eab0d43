import { isUtf8 } from 'node:buffer'

const REPLACEMENT = '\u{fffd}'

/** The encoding that a byte order mark of UTF-16 names; by that alone UTF-16 is known. Null without one. */
export function wideLabel([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Decodes UTF-16 with its byte order mark, UTF-8, else GB 18030; marks are dropped. Null where it is none of them. */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideLabel(bytes)
  if (wide === null && isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  const text = new TextDecoder(wide ?? 'gb18030').decode(bytes)
  return text.includes(REPLACEMENT) || text.includes('\0') ? null : text
}
