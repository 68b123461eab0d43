import type { PDFPageProxy } from 'pdfjs-dist'
import { combined, matrixOf, type Matrix } from './matrix'
import type { PdfLibrary } from './open-pdf'
import type { PdfPage, PdfWord } from './page-content'
import { rulesOf } from './page-rules'

interface DrawnText {
  str: string
  transform: unknown[]
  width: number
}

/** A piece of text on the page; null for blanks and for what stands aslant, as watermarks do. */
function wordOf({ str, transform, width }: DrawnText, view: Matrix): PdfWord | null {
  if (str.trim() === '') return null
  const [a, b, c, d, x, y] = combined(view, matrixOf(transform))
  const size = Math.hypot(c, d)
  if (Math.abs(b) > Math.abs(a) * 0.05 || a < 0 || size === 0) return null
  const lead = str.length - str.trimStart().length
  const left = x + (width * lead) / str.length
  return { text: str.trim(), left, right: x + width, y, size }
}

/** The words and straight lines of a page, in points from its upper left corner. */
export async function readPage(library: PdfLibrary, page: PDFPageProxy): Promise<PdfPage> {
  const { transform, height } = page.getViewport({ scale: 1 })
  const view = matrixOf(transform)
  const content = await page.getTextContent()
  const words = content.items.flatMap((item) => {
    const word = 'str' in item ? wordOf(item, view) : null
    return word === null ? [] : [word]
  })
  const rules = rulesOf(await page.getOperatorList(), library.OPS, view)
  page.cleanup()
  return { height, words, ...rules }
}
