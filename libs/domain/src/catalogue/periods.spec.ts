import { cadences, firstMonthOf, periodOf, periodPattern, readPeriod } from './periods'

const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`)

describe('the name of a period', () => {
  it.each(cadences)('is made and read by one grammar: %s', (cadence) => {
    for (const month of months) {
      const { name, lastMonth } = periodOf(cadence, month)
      expect(name).toMatch(periodPattern)
      expect(readPeriod(name)?.year).toBe(2026)
      expect(firstMonthOf(name) <= month && month <= lastMonth).toBe(true)
      expect(periodOf(cadence, firstMonthOf(name)).name).toBe(name)
    }
  })

  it.each([
    '',
    '2026-13',
    '2026-00',
    '2026-B7',
    '2026-Q5',
    '2026-H3',
    '26-06',
    '2026-6',
    '2026-06-30',
    '1767225600000',
  ])('is not "%s"', (name) => {
    expect(readPeriod(name)).toBeNull()
    expect(name).not.toMatch(periodPattern)
  })
})
