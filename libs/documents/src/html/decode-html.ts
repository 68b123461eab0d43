import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { decodeText, wideLabel } from '../decode-text'

const PROBE = 4096
const CHARSET = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{1,40})/i

/** The encoding a page names itself; null where it names none that is known. */
function namedDecoder(bytes: Uint8Array): TextDecoder | null {
  const label = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PROBE)))?.[1]
  if (label === undefined) return null
  try {
    return new TextDecoder(/^gb/i.test(label) ? 'gb18030' : label)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * A page's characters: by its byte order mark, as UTF-8 where the bytes are that, by the encoding that it names, else
 * as GB 18030. Single bytes that fit nowhere become U+FFFD, as in a browser.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const text = wideLabel(bytes) !== null || isUtf8(bytes) ? decodeText(bytes) : null
  return text ?? (namedDecoder(bytes) ?? new TextDecoder('gb18030')).decode(bytes)
}
