import { reachedDay } from './reached-day'

describe('moving over the days of a year by keyboard', () => {
  it.each([
    ['2026-03-01', 'ArrowLeft', '2026-02-28'],
    ['2026-02-28', 'ArrowRight', '2026-03-01'],
    ['2026-03-03', 'ArrowUp', '2026-02-24'],
    ['2026-02-24', 'ArrowDown', '2026-03-03'],
    ['2026-03-31', 'PageUp', '2026-02-28'],
    ['2026-01-31', 'PageDown', '2026-02-28'],
    ['2026-05-15', 'PageDown', '2026-06-15'],
    ['2026-05-15', 'Home', '2026-05-01'],
    ['2026-05-15', 'End', '2026-05-31'],
  ])('goes from %s with %s to %s', (from, key, to) => {
    expect(reachedDay(from, key)).toBe(to)
  })

  it.each([
    ['2026-01-01', 'ArrowLeft'],
    ['2026-12-31', 'ArrowRight'],
    ['2026-01-07', 'ArrowUp'],
    ['2026-12-25', 'ArrowDown'],
    ['2026-12-01', 'PageDown'],
    ['2026-05-15', 'Enter'],
  ])('stays on %s with %s', (from, key) => {
    expect(reachedDay(from, key)).toBeNull()
  })
})
