import { markOf, monthsOf, weeksOf } from './month-weeks'

const day = (date: string, working = true, name = '') => ({ date, working, name })

const october = Array.from({ length: 31 }, (_, index) => day(`2026-10-${(index + 1).toString().padStart(2, '0')}`))

describe('a month in weeks', () => {
  it('begins its weeks on Monday and fills them up', () => {
    const weeks = weeksOf(october)
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7])
    expect(weeks[0]?.map((one) => one?.date.slice(8) ?? '')).toEqual(['', '', '', '01', '02', '03', '04'])
    expect(weeks[4]?.at(-1)).toBeNull()
  })

  it('is one of the year', () => {
    const months = monthsOf([day('2026-09-30'), ...october])
    expect(months.map(({ month, days }) => [month, days.length])).toEqual([
      ['2026-09', 1],
      ['2026-10', 31],
    ])
  })

  it('marks what differs from the ordinary week', () => {
    expect(markOf(day('2026-10-01', false, '国庆节'))).toBe('休')
    expect(markOf(day('2026-10-03', false, '国庆节'))).toBe('休')
    expect(markOf(day('2026-10-10', true, '国庆节调休'))).toBe('班')
    expect(markOf(day('2026-10-11', false))).toBe('')
    expect(markOf(day('2026-10-12'))).toBe('')
  })
})
