import { moved } from './moved'

describe('an entry of a roster', () => {
  it('moves up and down, and not beyond the ends', () => {
    const roster = ['a', 'b', 'c']
    expect([moved(roster, 1, -1), moved(roster, 1, 1), moved(roster, 0, -1), moved(roster, 2, 1)]).toEqual([
      ['b', 'a', 'c'],
      ['a', 'c', 'b'],
      roster,
      roster,
    ])
  })
})
