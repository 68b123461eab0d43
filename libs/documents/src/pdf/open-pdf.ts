import { dirname, join, sep } from 'node:path'
import type * as pdfjs from 'pdfjs-dist'
import { DocumentRefused } from '../document-refused'

export type PdfLibrary = typeof pdfjs

/** The build for Node. */
export const pdfLibrary = (): Promise<PdfLibrary> => import('pdfjs-dist/legacy/build/pdf.mjs')

/** Where the library keeps its tables of Chinese encodings and its standard fonts. */
const dataFolder = (name: string): string => join(dirname(require.resolve('pdfjs-dist/package.json')), name) + sep

/** What of pdf.js's errors tells of the file; anything else is a fault of ours. */
const REFUSALS = {
  PasswordException: 'document.encrypted',
  InvalidPDFException: 'document.damaged',
  FormatError: 'document.damaged',
} as const

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !Object.hasOwn(REFUSALS, error.name)) return error
  return new DocumentRefused(REFUSALS[error.name as keyof typeof REFUSALS])
}

/** Opens a PDF for its words and lines: no picture is decoded, no script compiled, no link followed. */
export async function openPdf(library: PdfLibrary, bytes: Uint8Array): Promise<pdfjs.PDFDocumentProxy> {
  try {
    return await library.getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: dataFolder('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: dataFolder('standard_fonts'),
      wasmUrl: dataFolder('wasm'),
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      maxImageSize: 1,
      verbosity: library.VerbosityLevel.ERRORS,
    }).promise
  } catch (error) {
    throw refusalOf(error)
  }
}
