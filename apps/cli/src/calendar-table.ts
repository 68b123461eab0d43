import { monthOf, weekday, type CalendarDay } from '@luoshi/domain'

const heading = ' 一  二  三  四  五  六  日'
const column = (date: string): number => (weekday(date) + 6) % 7

/** A working day by its number, a day off in brackets, a make-up day with a star. */
function cell({ date, working, name }: CalendarDay): string {
  const number = date.slice(8).padStart(2)
  if (!working) return `(${number})`
  return name === '' ? ` ${number} ` : `*${number} `
}

function weeks(days: readonly CalendarDay[]): string[] {
  const [first] = days
  const cells = [...Array<string>(first === undefined ? 0 : column(first.date)).fill('    '), ...days.map(cell)]
  const count = Math.ceil(cells.length / 7)
  return Array.from({ length: count }, (_, week) =>
    cells
      .slice(week * 7, week * 7 + 7)
      .join('')
      .trimEnd(),
  )
}

function names(days: readonly CalendarDay[]): string[] {
  const named = days.filter(({ name }) => name !== '')
  const kinds = [...new Set(named.map(({ name }) => name))]
  return kinds.map((kind) => {
    const dates = named.filter(({ name }) => name === kind).map(({ date }) => String(Number(date.slice(8))))
    return `${kind}:${dates.join('、')}日`
  })
}

/** The year month by month, for people. */
export function calendarTable(days: readonly CalendarDay[]): string {
  const months = [...new Set(days.map(({ date }) => monthOf(date)))]
  const parts = months.map((month) => {
    const own = days.filter(({ date }) => monthOf(date) === month)
    const working = own.filter((day) => day.working).length
    return [`${month}  工作日 ${String(working)} 天`, heading, ...weeks(own), ...names(own), ''].join('\n')
  })
  return `${parts.join('\n')}\n(n) 休息 · *n 调休上班\n`
}
