/** Words drawn in one go, in points from the page's upper left corner; `y` is their base line. */
export interface PdfWord {
  text: string
  left: number
  right: number
  y: number
  size: number
}

/** A straight line of a table's frame: `at` is its y where it lies flat, its x where it stands. */
export interface Rule {
  at: number
  from: number
  to: number
}

export interface PdfPage {
  height: number
  words: readonly PdfWord[]
  flat: readonly Rule[]
  upright: readonly Rule[]
}
