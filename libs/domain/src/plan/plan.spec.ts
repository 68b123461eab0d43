import { chinaDate, endOf, startOf, type Instant } from '../calendar/china-date'
import { stateCouncilCalendar } from '../calendar/state-council-calendar'
import { defaultPlanPolicy } from '../policy/default-policy'
import { paceAt, planTime, realClock, realTime, stoppedAt } from './clock'
import { nextPlanMoments } from './moments'

const calendar = stateCouncilCalendar()

describe("a plan's clock", () => {
  const drill = { startedAt: Date.UTC(2026, 0, 1), origin: startOf('2023-02-09'), factor: 87_600 }

  it('shows a year after six minutes in a drill', () => {
    const later = planTime(drill, drill.startedAt + 6 * 60_000)
    expect(chinaDate(later)).toBe('2024-02-09')
  })

  it('finds the real instant at which it will show a moment, never before it', () => {
    const moment = startOf('2023-06-30', 9)
    const real = realTime(drill, moment)
    expect(planTime(drill, real)).toBeGreaterThanOrEqual(moment)
    expect(planTime(drill, real - 2)).toBeLessThan(moment)
  })

  it('goes on at real speed when the drilled year is over', () => {
    const sixMinutes = drill.startedAt + Math.ceil((366 * 86_400_000) / drill.factor)
    const end = planTime(drill, sixMinutes)
    expect(planTime(drill, sixMinutes + 60_000) - end).toBe(60_000)
    expect(realTime(drill, end + 60_000) - sixMinutes - 60_000).toBeLessThanOrEqual(1)
    expect([paceAt(drill, drill.startedAt), paceAt(drill, sixMinutes + 1)]).toEqual([87_600, 1])
  })

  it('stands still from the moment it is stopped', () => {
    const real = drill.startedAt + 60_000
    const stopped = stoppedAt(drill, real)
    const shown = planTime(drill, real)
    expect([planTime(stopped, real), planTime(stopped, real + 86_400_000)]).toEqual([shown, shown])
    expect(paceAt(stopped, real)).toBe(0)
    expect([realTime(stopped, shown), realTime(stopped, shown + 1)]).toEqual([real, Infinity])
  })

  it('of a plan issued for real is the wall’s', () => {
    const now = Date.UTC(2026, 0, 1)
    expect(planTime(realClock(now), now + 86_400_000)).toBe(now + 86_400_000)
  })
})

describe("a plan's moments", () => {
  function* yearFrom(start: Instant) {
    for (let at = start; ;) {
      const moments = nextPlanMoments(defaultPlanPolicy, at, calendar)
      for (const moment of moments) yield moment
      at = moments[0]?.at ?? at
    }
  }

  it('come in order: window, reminder, due day, month end', () => {
    const moments = yearFrom(startOf('2026-03-02'))
    const first = Array.from({ length: 4 }, () => moments.next().value)
    expect(first).toEqual([
      { at: startOf('2026-03-18', 9), kind: 'report-window', period: '2026-03' },
      { at: startOf('2026-03-24', 9), kind: 'report-reminder', period: '2026-03' },
      { at: endOf('2026-03-25'), kind: 'report-due', period: '2026-03' },
      { at: endOf('2026-03-31'), kind: 'month-end', period: '2026-03' },
    ])
  })

  it('hold every check of a year once, on the first working morning after', () => {
    const seen: string[] = []
    for (const moment of yearFrom(startOf('2026-01-10'))) {
      if (moment.at > startOf('2027-01-10')) break
      if (/check|summary/.test(moment.kind)) seen.push(`${chinaDate(moment.at)} ${moment.kind} ${moment.period}`)
    }
    expect(seen).toEqual([
      '2026-04-01 quarterly-check 2026-Q1',
      '2026-07-01 quarterly-check 2026-Q2',
      '2026-07-01 half-year-summary 2026-H1',
      '2026-10-08 quarterly-check 2026-Q3',
      '2027-01-04 quarterly-check 2026-Q4',
      '2027-01-04 annual-summary 2026',
    ])
  })

  it('close the half year and the year on the days the plan names', () => {
    const policy = { ...defaultPlanPolicy, checkDates: { 'half-year-summary': '07-05', 'annual-summary': '01-05' } }
    const at = (since: string, kind: string) =>
      nextPlanMoments(policy, startOf(since, 9) - 1, calendar).find((moment) => moment.kind === kind)
    expect(at('2026-07-06', 'half-year-summary')).toMatchObject({ at: startOf('2026-07-06', 9), period: '2026-H1' })
    expect(at('2027-01-05', 'annual-summary')).toMatchObject({ period: '2026' })
    expect(at('2026-07-01', 'half-year-summary')).toBeUndefined()
  })
})
