import type { Block } from '../blocks/block'
import { DocumentRefused } from '../document-refused'
import { openPdf, pdfLibrary } from './open-pdf'
import type { PdfPage } from './page-content'
import { pdfBlocks } from './pdf-blocks'
import { readPage } from './read-page'

/** A page of a plan holds hundreds of characters; scans hold none, or a stamp's few. */
const FEWEST_A_PAGE = 10
const MOST_PAGES = 3000

/**
 * Reads the text layer of a PDF: wrapped lines become paragraphs again, framed tables become tables, also over pages;
 * page numbers and running heads are left out. Throws {@link DocumentRefused}, `document.scanned` where there is no text.
 */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const library = await pdfLibrary()
  const document = await openPdf(library, bytes)
  try {
    if (document.numPages > MOST_PAGES) throw new DocumentRefused('document.too-slow')
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(library, await document.getPage(number)))
    const letters = pages.reduce((sum, { words }) => sum + words.reduce((all, { text }) => all + text.length, 0), 0)
    if (letters < FEWEST_A_PAGE * pages.length) throw new DocumentRefused('document.scanned')
    return pdfBlocks(pages)
  } finally {
    await document.loadingTask.destroy()
  }
}
