/** What the first bytes of a file say it is. */
export type FileKind = 'text' | 'pdf' | 'zip' | 'ole' | 'encrypted-office' | 'encrypted-pdf' | 'binary'

const SIGNATURES: readonly { bytes: readonly number[]; kind: FileKind }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'ole' },
  { bytes: [0x1f, 0x8b], kind: 'binary' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'binary' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'binary' },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: 'binary' },
]

const PROBE = 65_536

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function holds(bytes: Uint8Array, words: string, wide: boolean): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words, 0, wide ? 'utf16le' : 'latin1')
}

/** An OLE container with EncryptedPackage is a password-protected docx, xlsx or pptx. */
function oleKind(bytes: Uint8Array): FileKind {
  return holds(bytes, 'EncryptedPackage', true) || holds(bytes, 'EncryptionInfo', true) ? 'encrypted-office' : 'ole'
}

/** Control characters that no text holds; tab, line breaks, form feed and escape are let through. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)
}

/** Looks at the signature, at encryption marks and at NULs; a file without any of these is text. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const kind = SIGNATURES.find(({ bytes: signature }) => startsWith(bytes, signature))?.kind
  if (kind === 'ole') return oleKind(bytes)
  if (kind === 'pdf') return holds(bytes, '/Encrypt', false) ? 'encrypted-pdf' : 'pdf'
  if (kind !== undefined) return kind
  if (bytes.includes(0)) return 'binary'
  const probe = bytes.subarray(0, PROBE)
  const controls = probe.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0)
  return controls * 100 > probe.length ? 'binary' : 'text'
}
