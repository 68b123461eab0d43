import type { RefusalCode } from '@luoshi/domain'

/** Somebody else changed it meanwhile; `current` is what the client is shown of it as it is now. */
export class EditConflict extends Error {
  override readonly name = 'EditConflict'
  constructor(
    readonly code: RefusalCode,
    readonly current: unknown,
  ) {
    super(code)
  }
}
