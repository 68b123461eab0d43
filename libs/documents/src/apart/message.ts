import type { ReadDocument } from '../document'
import type { RefusalCode } from '../document-refused'

/** What the reading thread is given. */
export interface ReadingOrder {
  bytes: Uint8Array
  fileName: string
}

/** What it answers, once. */
export type ReadingAnswer = { read: ReadDocument } | { refused: RefusalCode } | { failed: string }
