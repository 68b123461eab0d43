import { backOff, isGivenUp } from './back-off'

it('waits a minute, doubles, and never waits longer than an hour', () => {
  expect([1, 2, 3, 7, 60].map(backOff)).toEqual([60_000, 120_000, 240_000, 3_600_000, 3_600_000])
})

it('gives up after four to five days', () => {
  const attempts = Array.from({ length: 200 }, (_, index) => index + 1)
  const last = attempts.find(isGivenUp) ?? 0
  const waited = attempts.slice(0, last - 1).reduce((sum, attempt) => sum + backOff(attempt), 0)
  expect(waited / 86_400_000).toBeGreaterThan(4)
  expect(waited / 86_400_000).toBeLessThan(5.1)
})
