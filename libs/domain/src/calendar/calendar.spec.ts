import { addWorkingDays, workingDaysBetween } from './working-calendar'
import { chinaDate, dateEndingAt, endOf, isChinaDate, lastDateOf, addMonths, startOf } from './china-date'
import { stateCouncilCalendar } from './state-council-calendar'

const calendar = stateCouncilCalendar()

describe('a date in China', () => {
  it('begins at 16:00 UTC of the day before, whatever the host thinks', () => {
    expect(new Date(startOf('2026-06-30')).toISOString()).toBe('2026-06-29T16:00:00.000Z')
    expect(chinaDate(Date.UTC(2026, 5, 30, 15, 59))).toBe('2026-06-30')
    expect(chinaDate(Date.UTC(2026, 5, 30, 16, 0))).toBe('2026-07-01')
  })

  it('ends at 24:00: what is due on a date may be done until then', () => {
    expect(dateEndingAt(endOf('2026-12-31'))).toBe('2026-12-31')
    expect(endOf('2026-12-31')).toBe(startOf('2027-01-01'))
  })

  it('must exist', () => {
    expect(['2024-02-29', '2026-02-29', '2026-6-1', 'soon'].map(isChinaDate)).toEqual([true, false, false, false])
  })

  it('knows months', () => {
    expect(lastDateOf('2028-02')).toBe('2028-02-29')
    expect(addMonths('2026-11', 3)).toBe('2027-02')
  })
})

describe('working days by the State Council notice', () => {
  it.each([
    ['2026-02-14', true],
    ['2026-02-28', true],
    ['2026-09-20', true],
    ['2026-10-10', true],
    ['2026-02-17', false],
    ['2026-10-01', false],
    ['2026-06-20', false],
    ['2026-06-22', true],
  ])('%s works: %s', (date, working) => {
    expect(calendar.day(date).working).toBe(working)
  })

  it('names holidays and make-up days', () => {
    expect(calendar.day('2026-10-01').name).toBe('国庆节')
    expect(calendar.day('2026-10-10').name).toBe('国庆节调休')
  })

  it('counts over holidays and make-up days, forwards and backwards', () => {
    expect(addWorkingDays(calendar, '2026-09-30', 1)).toBe('2026-10-08')
    expect(addWorkingDays(calendar, '2026-10-09', 1)).toBe('2026-10-10')
    expect(addWorkingDays(calendar, '2026-10-08', -1)).toBe('2026-09-30')
    expect(addWorkingDays(calendar, '2026-10-03', 0)).toBe('2026-10-08')
    expect(workingDaysBetween(calendar, '2026-09-30', '2026-10-10')).toBe(3)
  })

  it('keeps the days the law fixes free in a year without a notice', () => {
    expect(calendar.day('2031-01-01')).toEqual({ date: '2031-01-01', working: false, name: '元旦' })
    expect(calendar.day('2031-01-02').working).toBe(true)
  })

  it('lets the office decide a day', () => {
    const decided = stateCouncilCalendar([{ date: '2027-01-04', working: false, name: '调休' }])
    expect(decided.day('2027-01-04')).toEqual({ date: '2027-01-04', working: false, name: '调休' })
    expect(addWorkingDays(decided, '2027-01-03', 1)).toBe('2027-01-05')
  })
})
