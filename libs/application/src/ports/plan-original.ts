import type { SourceTable } from '@luoshi/plan-text'

/** The file a plan was read from, kept byte for byte. */
export interface PlanOriginal {
  fileName: string
  mediaType: string
  bytes: Uint8Array
  /** Of the bytes, in hexadecimal. */
  sha256: string
  /** The tables it held, in the plan's text. */
  tables: readonly SourceTable[]
}
