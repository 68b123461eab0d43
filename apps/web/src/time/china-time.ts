import { daysBetween } from '@luoshi/domain'

const zone = 'Asia/Shanghai'

const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const read = (at: string | number) => {
  const found = new Map(parts.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** `YYYY-MM-DD` on the wall in China, whatever zone the browser is in. */
export const dateInChina = (at: string | number): string => read(at).date

/** `YYYY-MM-DD HH:mm` in China. */
export const timeInChina = (at: string | number): string => {
  const { date, time } = read(at)
  return `${date} ${time}`
}

/**
 * A due moment. What falls on midnight belongs to the day before it: due on 30 June means until 24:00 of 30 June, and
 * is written `2026-06-30`.
 */
export const dueInChina = (at: string): string => {
  const { date, time } = read(at)
  return time === '00:00' ? read(Date.parse(at) - 1).date : `${date} ${time}`
}

/** The last day of a due moment, `YYYY-MM-DD`. */
export const dueDayInChina = (at: string): string => dueInChina(at).slice(0, 10)

/** How far a due date lies from the present one, in calendar days, in words. */
export const distanceInWords = (dueOn: string, today: string): string => {
  const days = daysBetween(today, dueOn)
  if (days === 0) return '今天到期'
  return days > 0 ? `还有 ${days.toString()} 天` : `已逾期 ${(-days).toString()} 天`
}
