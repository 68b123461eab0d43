import { DocumentRefused } from './document-refused'
import { LARGEST_FILE_BYTES, readText } from './read-text'

function codeOf(bytes: Uint8Array): string {
  try {
    readText(bytes)
  } catch (error) {
    if (error instanceof DocumentRefused) return error.code
    throw error
  }
  return 'read'
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a text file', () => {
  it('is read as UTF-8, without its byte order mark and with its newlines', () => {
    expect(readText(utf8('\u{feff}一、要点\r\n(责任单位:市科技局)')).text).toBe('一、要点\r\n(责任单位:市科技局)')
  })

  it('is read as GB 18030 where it is not UTF-8', () => {
    expect(readText(Uint8Array.from([0xd2, 0xaa, 0xb5, 0xe3])).text).toBe('要点')
  })

  it('is read as UTF-16 where its byte order mark says so', () => {
    expect(readText(Buffer.from('\u{feff}要点', 'utf16le')).text).toBe('要点')
  })
})

describe('a file is refused', () => {
  it.each<[string, Uint8Array, string]>([
    ['when it is empty', new Uint8Array(), 'document.empty'],
    ['when it holds only blanks', utf8(' \n　'), 'document.empty'],
    ['when it is larger than 20 MB', new Uint8Array(LARGEST_FILE_BYTES + 1).fill(0x41), 'document.too-large'],
    ['when it is a zip container (docx, xlsx)', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), 'document.not-text'],
    ['when it is a pdf', utf8('%PDF-1.7 body'), 'document.not-text'],
    ['when it holds NULs', Uint8Array.from([0x41, 0, 0x42]), 'document.not-text'],
    ['when it is neither UTF-8 nor GB 18030', Uint8Array.from([0xff, 0xff, 0xff, 0x41]), 'document.not-text'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  it('when it is an office file behind a password', () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le')
    expect(codeOf(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), name]))).toBe('document.encrypted')
  })

  it('with a sentence that says what to do', () => {
    expect(() => readText(utf8('%PDF-1.7'))).toThrow('粘贴')
  })
})
