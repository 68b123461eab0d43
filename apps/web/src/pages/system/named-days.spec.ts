import { namedDays } from './named-days'

const day = (date: string, working: boolean, name: string) => ({ date, working, name })

describe('the named days of a year', () => {
  it('are one span while they follow each other', () => {
    const days = [
      day('2026-01-31', false, '春节'),
      day('2026-02-01', false, '春节'),
      day('2026-02-02', true, ''),
      day('2026-02-07', true, '春节调休'),
      day('2026-02-09', false, '春节'),
    ]
    expect(namedDays(days)).toEqual([
      { name: '春节', mark: '休', first: '2026-01-31', last: '2026-02-01' },
      { name: '春节调休', mark: '班', first: '2026-02-07', last: '2026-02-07' },
      { name: '春节', mark: '休', first: '2026-02-09', last: '2026-02-09' },
    ])
  })
})
