import type { Source } from '@luoshi/domain'
import type { Mechanism } from '@luoshi/plan-text'

/** Where an entry of the mechanism stands in the plan's text. */
export const sourceOf = ({ span: [start, end] }: Pick<Mechanism, 'span'>): Source => ({ from: 'plan', start, end })
