import fc from 'fast-check'
import { lights } from './assignment/assignment'
import { stageNames } from './catalogue/stages'
import { figuresOf, type Counted } from './figures'

const counted: fc.Arbitrary<Counted[]> = fc.array(
  fc.record({ stage: fc.constantFrom(...stageNames), light: fc.constantFrom(...lights), count: fc.nat(50) }),
)

describe('the figures of many assignments', () => {
  it('light the open ones alone, and count the revoked apart from the closed', () => {
    const figures = figuresOf([
      { stage: 'in-progress', light: 'red', count: 1 },
      { stage: 'closed', light: 'green', count: 2 },
      { stage: 'revoked', light: 'green', count: 4 },
    ])
    expect(figures).toEqual({ total: 7, open: 1, closed: 2, revoked: 4, byLight: { green: 0, yellow: 0, red: 1 } })
  })

  it('add up, whatever is counted', () => {
    fc.assert(
      fc.property(counted, (any) => {
        const { total, open, closed, revoked, byLight } = figuresOf(any)
        expect(open + closed + revoked).toBe(total)
        expect(byLight.green + byLight.yellow + byLight.red).toBe(open)
      }),
    )
  })
})
