import { holdsUnstorable, isBlank } from './storable-text'

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

describe('a text of which nothing can be seen', () => {
  it.each([
    ['', true],
    [' \u3000\t\n', true],
    ['\u200b\u200d\ufeff\u2060', true],
    ['\u3164\u115f\u2800\u00ad', true],
    ['\u202e\u2066', true],
    ['—', false],
    ['\u200b已\u200b', false],
    ['👍', false],
  ])('is %j: %s', (text, blank) => {
    expect(isBlank(text)).toBe(blank)
  })
})
