import type { Source } from './policy'

/** Whatever it was, it is the office's now; where the plan said something, its words are kept in sight. */
export const byOffice = (source: Source | undefined): Source => {
  const { start, end } = source === undefined || source.from === 'default' ? {} : source
  return start === undefined || end === undefined ? { from: 'office' } : { from: 'office', start, end }
}

/** What follows from what, and for whom. What is absent of a change stays as it was. */
export interface Correction<Action> {
  action?: Action | undefined
  trigger?: string | null | undefined
  addressee?: string | null | undefined
}
