import type { RefusalCode } from '@luoshi/domain'

export interface Fault {
  path: string
  message: string
}

/** The request itself cannot be accepted. `code` is stable; its sentence stands in the domain's `request-refusals.ts`. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused'
  constructor(
    readonly status: number,
    readonly code: RefusalCode,
    readonly details: Readonly<Record<string, string>> = {},
    readonly faults: readonly Fault[] = [],
  ) {
    super(code)
  }
}
