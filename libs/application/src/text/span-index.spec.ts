import fc from 'fast-check'
import type { TextSpan } from '../ports/plan-store'
import { spanIndex } from './span-index'

const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]): TextSpan => ({ start, end: start + length }))

const naive = (spans: readonly (TextSpan | null)[], start: number, end: number) =>
  spans.filter((one) => one !== null && start < one.end && one.start < end)

describe('an index of places', () => {
  it('finds what looking at all of them finds, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.option(span), { maxLength: 30 }), span, (spans, { start, end }) => {
        const index = spanIndex(spans, (one) => one)
        expect(index.overlapping(start, end)).toEqual(naive(spans, start, end))
      }),
    )
  })
})
