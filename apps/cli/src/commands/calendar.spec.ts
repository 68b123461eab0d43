import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { daysOf } from './calendar'

const luoshi = resolve(__dirname, '../../bin/luoshi.cjs')

const printedIn = (zone: string): unknown => {
  const printed = execFileSync(process.execPath, [luoshi, 'calendar', '2026', '--json'], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  return JSON.parse(printed)
}

describe('luoshi calendar', () => {
  it.each(['UTC', 'America/New_York', 'Asia/Shanghai'])('prints the same year in %s', (zone) => {
    expect(printedIn(zone)).toEqual(daysOf('2026'))
  })

  it('has each day of the year once, in order', () => {
    const days = daysOf('2024')
    expect(days).toHaveLength(366)
    expect([days[0]?.date, days[59]?.date, days.at(-1)?.date]).toEqual(['2024-01-01', '2024-02-29', '2024-12-31'])
  })

  it('knows holidays and the weekends worked in their stead', () => {
    const on = (date: string) => daysOf('2026').find((day) => day.date === date)
    expect(on('2026-02-17')).toMatchObject({ working: false, name: '春节' })
    expect(on('2026-02-14')).toMatchObject({ working: true, name: '春节调休' })
    expect(on('2026-02-12')).toEqual({ date: '2026-02-12', working: true, name: '' })
  })
})
