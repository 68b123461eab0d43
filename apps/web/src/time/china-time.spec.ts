import { dateInChina, distanceInWords, dueInChina, timeInChina } from './china-time'

describe('time in China', () => {
  it('is eight hours ahead of UTC all year round', () => {
    expect(timeInChina('2026-01-01T16:05:00Z')).toBe('2026-01-02 00:05')
    expect(timeInChina('2026-07-01T15:59:00Z')).toBe('2026-07-01 23:59')
  })

  it('has its own date', () => {
    expect(dateInChina('2023-12-31T15:59:59Z')).toBe('2023-12-31')
    expect(dateInChina('2023-12-31T16:00:00Z')).toBe('2024-01-01')
  })

  it('names the day whose midnight is the due moment', () => {
    expect(dueInChina('2026-06-30T16:00:00Z')).toBe('2026-06-30')
    expect(dueInChina('2026-06-30T01:00:00Z')).toBe('2026-06-30 09:00')
  })

  it('counts calendar days across a month end', () => {
    expect(distanceInWords('2026-03-02', '2026-02-27')).toBe('还有 3 天')
    expect(distanceInWords('2026-02-27', '2026-02-27')).toBe('今天到期')
    expect(distanceInWords('2026-02-27', '2026-03-01')).toBe('已逾期 2 天')
  })
})
