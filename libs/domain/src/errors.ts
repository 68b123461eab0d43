import type { Missing, RefusalCode } from './vocabulary/refusals'

/** A rule of the trade refuses. `code` is stable; its Chinese sentence stands in `vocabulary/refusals.ts`. */
export class RuleBroken extends Error {
  override readonly name = 'RuleBroken'
  constructor(
    readonly code: RefusalCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(code)
  }
}

/** Nothing by that name is there, or it is not the actor's to see. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
  constructor(readonly what: Missing) {
    super(`not-found.${what}`)
  }
  get code(): RefusalCode {
    return `not-found.${this.what}`
  }
}

/** A part we need (database, engine, mail server) does not answer now; trying again later is right. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
  constructor(
    readonly part: 'database' | 'engine' | 'mail',
    options?: ErrorOptions,
  ) {
    super(`unavailable.${part}`, options)
  }
  get code(): RefusalCode {
    return `unavailable.${this.part}`
  }
}
