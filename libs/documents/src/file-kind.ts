import { wideLabel } from './decode-text'
import { htmlStarts } from './html/html-starts'

/** What the content of a file says it is. */
export type FileKind = 'text' | 'html' | 'rtf' | 'office-xml' | 'pdf' | 'zip' | 'ole' | 'encrypted-office' | 'binary'

const SIGNATURES: readonly { bytes: readonly number[]; kind: FileKind }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'ole' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'rtf' },
  { bytes: [0x1f, 0x8b], kind: 'binary' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'binary' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'binary' },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: 'binary' },
]

const PROBE = 65_536
/** Word's own XML of one file names the program in its first lines. */
const XML_PROBE = 512
/** A few bytes may stand before the mark of a PDF. */
const PDF_PROBE = 64

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** An OLE container with EncryptedPackage is a password-protected docx, xlsx or pptx. */
function oleKind(bytes: Uint8Array): FileKind {
  const holds = (words: string): boolean => bufferOf(bytes).includes(words, 0, 'utf16le')
  return holds('EncryptedPackage') || holds('EncryptionInfo') ? 'encrypted-office' : 'ole'
}

/** Control characters that no text holds; tab, line breaks, form feed and escape are let through. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)
}

/** Looks at the signature, at encryption marks and at NULs; a file without any of these is text or a web page. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const kind = SIGNATURES.find(({ bytes: signature }) => startsWith(bytes, signature))?.kind
  if (kind === 'ole') return oleKind(bytes)
  if (kind !== undefined) return kind
  const head = bufferOf(bytes.subarray(0, PDF_PROBE))
  if (head.includes('%PDF-')) return 'pdf'
  if (bufferOf(bytes.subarray(0, XML_PROBE)).includes('<?mso-application progid="Word.Document"')) return 'office-xml'
  if (htmlStarts(bytes)) return 'html'
  // UTF-16 is full of NULs and text all the same.
  if (wideLabel(bytes) !== null) return 'text'
  if (bytes.includes(0)) return 'binary'
  const probe = bytes.subarray(0, PROBE)
  const controls = probe.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0)
  return controls * 100 > probe.length ? 'binary' : 'text'
}
