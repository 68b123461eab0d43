import type { Action } from '@luoshi/domain'

/** One wording for a mail about a single matter, one for several. `{key}` is filled from the payload, `{count}` is their number. */
export interface Wording {
  one: string
  many: string
}

/** A line below a matter's heading; left out when the payload has nothing for it. */
export interface FactLine {
  label: string
  key: string
}

/** A kind of mail. Several matters of the same kind for the same person go out as one. */
export interface Template {
  subject: Wording
  opening: Wording
  facts: readonly FactLine[]
  /** Text of the link that leads to the page where it is dealt with; null where the reader has no page of it any more. */
  action: string | null
  /** The form the link opens; `subject` where it is the one that settles what the payload's subject names. */
  opens?: Action | 'subject'
}

/** What a template is filled with: the outbox row's own words. */
export type Payload = Readonly<Record<string, string>>
