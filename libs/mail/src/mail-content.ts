/** A matter as it stands in a mail, ready to be set as text or as HTML. */
export interface MailEntry {
  heading: string
  /** Page on which it is dealt with. */
  link: string
  facts: readonly { label: string; value: string }[]
}

/** What a mail says, before it takes a form. */
export interface MailContent {
  subject: string
  /** Said first when the plan's clock is not the real one; null otherwise. */
  notice: string | null
  salutation: string
  opening: string
  entries: readonly MailEntry[]
  /** Text of each entry's link; null where there is none. */
  action: string | null
  closing: readonly string[]
}
