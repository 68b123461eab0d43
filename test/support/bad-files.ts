const megabyte = 1024 * 1024

/** A compound file with the stream that Office writes when it encrypts a document with a password. */
export function encryptedOfficeFile(): Buffer {
  const file = Buffer.alloc(8192)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  Buffer.from('EncryptedPackage', 'utf16le').copy(file, 1024)
  return file
}

/** A PDF that says it is encrypted. */
export const encryptedPdf = (): Buffer =>
  Buffer.from(
    [
      '%PDF-1.6',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
      `3 0 obj<</Filter/Standard/V 1/R 2/O<${'1'.repeat(64)}>/U<${'2'.repeat(64)}>/P -4>>endobj`,
      'xref',
      '0 4',
      '0000000000 65535 f ',
      '0000000009 00000 n ',
      '0000000052 00000 n ',
      '0000000096 00000 n ',
      `trailer<</Root 1 0 R/Encrypt 3 0 R/Size 4/ID[<${'3'.repeat(32)}><${'3'.repeat(32)}>]>>`,
      'startxref',
      '280',
      '%%EOF',
    ].join('\n'),
    'latin1',
  )

/** Bytes that are no text in any encoding. */
export const binaryFile = (): Buffer => Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 151 + 7) % 256))

export const hugeFile = (): Buffer => Buffer.alloc(21 * megabyte, 'a')

export function upload(name: string, bytes: Buffer): FormData {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  return form
}
