import type { Mechanism } from '@luoshi/plan-text'

import type { GoldMechanism } from './gold'
import type { Spanned } from './locate'
import { measured, type Measurement } from './measurement'
import { pairBySpan } from './pair'

const LEAST_OVERLAP = 0.3

/** Rules of supervision by place, whatever their kind (`mechanism`), and those of the right kind (`named`). */
export function measureMechanism(
  text: string,
  gold: readonly (GoldMechanism & Spanned)[],
  read: readonly Mechanism[],
): Record<'mechanism' | 'named', Measurement> {
  const pairs = pairBySpan(text, gold, read, LEAST_OVERLAP)
  const hit = pairs.filter(({ gold: one, read: other }) => one?.kind === other?.kind).length
  return {
    mechanism: measured(
      'mechanism',
      pairs,
      (one) => `${one.kind} ${one.quote}`,
      (one) => `${one.kind} ${one.text}`,
    ),
    named: {
      tally: { hit, missed: gold.length - hit, surplus: 0 },
      differences: pairs.flatMap(({ gold: one, read: other }) =>
        one === null || other === null || one.kind === other.kind
          ? []
          : [`≠ ${one.kind} read as ${other.kind}: ${one.quote}`],
      ),
    },
  }
}
