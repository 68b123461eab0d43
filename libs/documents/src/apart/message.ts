import type { RefusalCode } from '../document-refused'

/** What a reading thread answers, once. */
export type ThreadAnswer<Read> = { read: Read } | { refused: RefusalCode } | { failed: string }
