import type { Block } from './blocks/block'
import { writeDocument } from './blocks/document-writer'
import type { DocumentKind, ReadDocument } from './document'
import { DocumentRefused } from './document-refused'
import { readDocx } from './docx/read-docx'
import { fileKindOf } from './file-kind'
import { readHtml } from './html/read-html'
import { oleKindOf } from './office/ole-kind'
import { convertWithOffice } from './office/soffice'
import { readPdf } from './pdf/read-pdf'
import { readText } from './read-text'
import { mainPart } from './xml/relations'
import { readXlsx } from './xlsx/read-xlsx'
import { officeKindOf } from './zip/office-kind'
import { Zip } from './zip/open-zip'

interface Found {
  kind: DocumentKind
  blocks: readonly Block[]
}

/** Converts first; what comes out is read like any file of its kind. */
async function converted(bytes: Uint8Array, kind: DocumentKind, to: 'docx' | 'xlsx'): Promise<Found> {
  const zip = new Zip(await convertWithOffice(bytes, kind, to))
  return { kind, blocks: to === 'docx' ? readDocx(zip) : readXlsx(zip, mainPart(zip) ?? '') }
}

async function fromZip(bytes: Uint8Array): Promise<Found> {
  const zip = new Zip(bytes)
  const kind = officeKindOf(zip)
  switch (kind) {
    case 'docx':
      return { kind, blocks: readDocx(zip) }
    case 'xlsx':
      return { kind, blocks: readXlsx(zip, mainPart(zip) ?? '') }
    case 'odt':
      return converted(bytes, kind, 'docx')
    case 'ods':
    case 'xlsb':
      return converted(bytes, kind, 'xlsx')
    case 'ofd':
      throw new DocumentRefused('document.ofd')
    case 'slides':
      throw new DocumentRefused('document.slides')
    case 'other':
      throw new DocumentRefused('document.not-text')
  }
}

async function fromOle(bytes: Uint8Array, fileName: string): Promise<Found> {
  const kind = oleKindOf(bytes)
  if (kind === 'slides') throw new DocumentRefused('document.slides')
  if (kind === 'other') throw new DocumentRefused('document.not-text')
  if (kind === 'xls') return converted(bytes, kind, 'xlsx')
  return converted(bytes, /\.wps$/i.test(fileName) ? 'wps' : kind, 'docx')
}

async function found(bytes: Uint8Array, fileName: string): Promise<Found> {
  const kind = fileKindOf(bytes)
  switch (kind) {
    case 'html':
      return { kind, blocks: readHtml(bytes) }
    case 'pdf':
      return { kind, blocks: await readPdf(bytes) }
    case 'zip':
      return fromZip(bytes)
    case 'ole':
      return fromOle(bytes, fileName)
    case 'rtf':
      return converted(bytes, kind, 'docx')
    case 'office-xml':
      return converted(bytes, 'doc', 'docx')
    case 'text':
      return { kind, blocks: [] }
    case 'encrypted-office':
      throw new DocumentRefused('document.encrypted')
    case 'binary':
      throw new DocumentRefused('document.not-text')
  }
}

/** Reads a file within this thread, however long it takes; `readDocument` sets limits around it. */
export async function readContent(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  const { kind, blocks } = await found(bytes, fileName)
  if (kind === 'text') return { kind, ...readText(bytes), tables: [] }
  const written = writeDocument(blocks)
  if (written.text.trim() === '') throw new DocumentRefused('document.empty')
  return { kind, ...written }
}
