import fc from 'fast-check'
import { RuleBroken } from '../errors'
import { defaultPlanPolicy } from '../policy/default-policy'
import { periodAfter } from '../policy/periods'
import type { ReportRule } from '../policy/policy'
import { calendarYears } from './calendar-years'
import { addDays, enteredDate, isChinaDate, startOf } from './china-date'
import { stateCouncilCalendar } from './state-council-calendar'
import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from './working-calendar'

const calendar = stateCouncilCalendar()
/** Nobody ever works: what counts working days finds none. */
const idle: WorkingCalendar = { day: (date) => ({ date, working: false, name: '' }) }

const written = fc
  .record({ year: fc.nat(9999), month: fc.nat(13), day: fc.nat(32) })
  .map(({ year, month, day }) =>
    [year.toString().padStart(4, '0'), month.toString().padStart(2, '0'), day.toString().padStart(2, '0')].join('-'),
  )

const codeOf = (work: () => unknown): string => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof RuleBroken ? error.code : String(error)
  }
}

const either = /^(?:done|date\.out-of-range)$/
const rule: ReportRule | null = defaultPlanPolicy.assignment.report

describe('a date that enters', () => {
  it.each(['2000-01-01', '2026-02-28', '2100-12-31'])('may be %s', (date) => {
    expect(enteredDate(date)).toBe(date)
  })

  it.each([
    '0000-01-01',
    '0001-01-01',
    '1999-12-31',
    '2101-01-01',
    '9998-12-31',
    '9999-12-31',
    '2026-02-29',
    '+010000-01',
  ])('may not be %s', (date) => {
    expect([isChinaDate(date), codeOf(() => enteredDate(date))]).toEqual([false, 'date.out-of-range'])
  })
})

describe('counting over days', () => {
  it('ends at any date, with an answer or with the one refusal', () => {
    fc.assert(
      fc.property(written, written, fc.integer({ min: -400, max: 400 }), (from, to, count) => {
        expect(codeOf(() => addDays(from, count))).toMatch(either)
        expect(codeOf(() => addWorkingDays(calendar, from, count))).toMatch(either)
        expect(codeOf(() => workingDaysBetween(calendar, from, to))).toMatch(either)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['9998-12-31', '9999-12-31', '0000-01-01'])('does not begin at %s', (date) => {
    expect(codeOf(() => addDays(date, 1))).toBe('date.out-of-range')
    expect(codeOf(() => addWorkingDays(calendar, date, 1))).toBe('date.out-of-range')
    expect(codeOf(() => workingDaysBetween(calendar, '2026-01-01', date))).toMatch(either)
    expect(rule && codeOf(() => periodAfter(rule, null, startOf(date), calendar))).toBe('date.out-of-range')
  })

  it('ends where no day is a working day and no period is ever due', () => {
    expect(codeOf(() => addWorkingDays(idle, '2026-01-01', 1))).toBe('date.out-of-range')
    expect(codeOf(() => addWorkingDays(idle, '2026-01-01', 0))).toBe('date.out-of-range')
    const never = rule && { ...rule, cadence: 'on-dates' as const, onDates: [] }
    expect(never && codeOf(() => periodAfter(never, null, startOf('2026-01-01'), calendar))).toBe('date.out-of-range')
  })

  it('goes on for every date that may enter', () => {
    for (const year of [calendarYears.first, calendarYears.last])
      expect(codeOf(() => addWorkingDays(calendar, `${year.toString()}-12-31`, 250))).toBe('done')
  })
})
