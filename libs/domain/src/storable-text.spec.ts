import { holdsUnstorable } from './storable-text'

/** `[[…[leaf]…]]` */
function nested(depth: number, leaf: unknown): unknown {
  let value = leaf
  for (let left = depth; left > 0; left -= 1) value = [value]
  return value
}

describe('text that cannot be kept', () => {
  it.each([
    ['a\u0000b', true],
    [{ a: ['x', { b: '\ud800' }] }, true],
    [{ a: ['汉', null, 1, '😀'] }, false],
  ])('in %j: %s', (value, holds) => {
    expect(holdsUnstorable(value)).toBe(holds)
  })

  it('is found however deep it stands', () => {
    expect([holdsUnstorable(nested(200_000, '\u0000')), holdsUnstorable(nested(200_000, ''))]).toEqual([true, false])
  })
})
