import type { DraftView } from '@luoshi/contracts'
import { filtered, neighbour, nextUnconfirmed } from './draft-filter'

const draft = (id: string, confirmed: boolean, obstacles: string[] = []) =>
  ({ id, confirmedAt: confirmed ? '2026-01-01T00:00:00Z' : null, obstacles }) as unknown as DraftView
const drafts = [draft('a', true), draft('b', false, ['缺时限']), draft('c', false), draft('d', true)]
const ids = (found: readonly DraftView[]) => found.map(({ id }) => id)

describe('working through the drafts', () => {
  it('shows what is chosen to be shown', () => {
    expect(ids(filtered(drafts, 'all'))).toEqual(['a', 'b', 'c', 'd'])
    expect(ids(filtered(drafts, 'incomplete'))).toEqual(['b'])
    expect(ids(filtered(drafts, 'unconfirmed'))).toEqual(['b', 'c'])
    expect(ids(filtered(drafts, 'confirmed'))).toEqual(['a', 'd'])
    expect(ids(filtered(drafts, 'confirmed', 'c'))).toEqual(['a', 'c', 'd'])
  })

  it('goes on to the next that is not confirmed, and round', () => {
    expect(nextUnconfirmed(drafts, 'b')).toBe('c')
    expect(nextUnconfirmed(drafts, 'c')).toBe('b')
    expect(nextUnconfirmed([draft('a', true)], 'a')).toBeNull()
  })

  it('steps to a neighbour and stops at the ends', () => {
    expect([neighbour(drafts, null, 1), neighbour(drafts, 'a', 1), neighbour(drafts, 'a', -1)]).toEqual(['a', 'b', 'a'])
    expect([neighbour(drafts, 'd', 1), neighbour([], null, 1)]).toEqual(['d', null])
  })
})
