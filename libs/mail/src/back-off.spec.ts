import { backOff, isGivenUp } from './back-off'

it('waits a minute, doubles, and never waits longer than an hour', () => {
  expect([1, 2, 3, 7, 60].map(backOff)).toEqual([60_000, 120_000, 240_000, 3_600_000, 3_600_000])
})

it('gives up after five days', () => {
  const day = 24 * 3_600_000
  expect(isGivenUp(0, 5 * day)).toBe(false)
  expect(isGivenUp(0, 5 * day + 1)).toBe(true)
})
