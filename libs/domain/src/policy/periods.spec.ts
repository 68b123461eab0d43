import fc from 'fast-check'
import { addMonths, chinaDate, monthOf, startOf, type Instant } from '../calendar/china-date'
import { stateCouncilCalendar } from '../calendar/state-council-calendar'
import { defaultPolicy } from './default-policy'
import { cadences, periodOf, type Cadence, type Period } from '../catalogue/periods'
import { nextPeriod, periodAfter, periodIn, reportDates } from './periods'
import type { ReportRule } from './policy'

const calendar = stateCouncilCalendar()
const rule = (cadence: Cadence, dueDay = 25): ReportRule => ({
  cadence,
  dueDay,
  windowWorkingDays: 5,
  from: 'lead',
  source: { from: 'default' },
})

describe('a report period', () => {
  it.each([
    ['monthly', '2026-05', '2026-05', '2026-05'],
    ['bimonthly', '2026-05', '2026-B3', '2026-06'],
    ['quarterly', '2026-05', '2026-Q2', '2026-06'],
    ['half-yearly', '2026-05', '2026-H1', '2026-06'],
    ['yearly', '2026-05', '2026', '2026-12'],
  ] as const)('%s of %s is %s', (cadence, month, name, lastMonth) => {
    expect(periodOf(cadence, month)).toEqual({ name, lastMonth })
  })

  it('is followed by the next, over the year', () => {
    expect(nextPeriod('quarterly', { name: '2026-Q4', lastMonth: '2026-12' }).name).toBe('2027-Q1')
  })

  it('is due on a working day: a due day in a holiday moves behind it', () => {
    expect(reportDates(rule('monthly', 25), periodOf('monthly', '2026-07'), calendar).dueOn).toBe('2026-07-27')
    expect(reportDates(rule('monthly', 31), periodOf('monthly', '2026-02'), calendar).dueOn).toBe('2026-02-28')
  })

  it('opens five working days before, in the morning', () => {
    const { opensAt } = reportDates(rule('monthly'), periodOf('monthly', '2026-03'), calendar)
    expect(opensAt).toBe(startOf('2026-03-18', 9))
  })

  it('is not asked for when its window opened before the work was given out', () => {
    const first = periodAfter(rule('monthly'), null, startOf('2026-03-20'), calendar)
    expect(first.name).toBe('2026-04')
    expect(periodAfter(rule('monthly'), '2026-04', startOf('2026-03-20'), calendar).name).toBe('2026-05')
  })

  it('is due in the month after it, or days after its end, where the plan says so', () => {
    const march = periodOf('monthly', '2026-03')
    expect(reportDates({ ...rule('monthly', 8), dueMonth: 'next' }, march, calendar).dueOn).toBe('2026-04-08')
    const spring = periodOf('quarterly', '2026-03')
    expect(reportDates({ ...rule('quarterly'), dueAfter: 10 }, spring, calendar).dueOn).toBe('2026-04-15')
  })

  it('ends on the dates the plan names, and on no others', () => {
    const named: ReportRule = { ...rule('on-dates'), onDates: ['06-30', '12-18'] }
    const first = periodAfter(named, null, startOf('2026-02-02'), calendar)
    expect(first.name).toBe('2026-06')
    expect(reportDates(named, first, calendar).dueOn).toBe('2026-06-30')
    const second = periodAfter(named, first.name, startOf('2026-02-02'), calendar)
    expect(reportDates(named, second, calendar).dueOn).toBe('2026-12-18')
    expect(periodIn(named, '2026-07')).toBeNull()
  })

  it('has a default rule', () => {
    expect(defaultPolicy.report).toMatchObject({ cadence: 'monthly', dueDay: 25 })
    expect(chinaDate(startOf('2026-03-18', 9))).toBe('2026-03-18')
  })
})

/** The whole walk from `since`, one period at a time. */
function walked(report: ReportRule, previous: string | null, since: Instant): Period {
  let period = periodOf(report.cadence, monthOf(chinaDate(since)))
  while (
    periodIn(report, period.lastMonth) === null ||
    (previous !== null && period.name <= previous) ||
    reportDates(report, period, calendar).opensAt < since
  )
    period = nextPeriod(report.cadence, period)
  return period
}

describe('the period after the last', () => {
  const cadence = fc.constantFrom(...cadences)
  const month = fc.integer({ min: -18, max: 60 }).map((months) => addMonths('2026-01', months))
  const since = fc.integer({ min: startOf('2026-01-01'), max: startOf('2027-12-31') })
  const rules = fc.record({
    cadence,
    dueDay: fc.integer({ min: 1, max: 31 }),
    windowWorkingDays: fc.integer({ min: 0, max: 30 }),
    following: fc.boolean(),
  })

  it('is the one the whole walk ends at, under any cadence before and after', () => {
    const previous = fc.option(fc.tuple(cadence, month).map(([before, at]) => periodOf(before, at).name))
    fc.assert(
      fc.property(rules, previous, since, ({ following, ...stated }, last, from) => {
        const report = { ...rule(stated.cadence), ...stated, ...(following && { dueMonth: 'next' as const }) }
        expect(periodAfter(report, last, from, calendar)).toEqual(walked(report, last, from))
      }),
      { numRuns: 2000 },
    )
  })

  it('is found from the last one, with no look at the periods between', () => {
    const looks = (previous: string): number => {
      const cadence = jest.fn(() => 'monthly' as const)
      const asked = Object.defineProperty(rule('monthly'), 'cadence', { get: cadence })
      periodAfter(asked, previous, startOf('2026-01-05'), calendar)
      return cadence.mock.calls.length
    }
    expect(looks('2035-12')).toBe(looks('2026-02'))
  })
})
