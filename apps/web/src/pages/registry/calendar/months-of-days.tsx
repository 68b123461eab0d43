import type { RegistryCalendar } from '@luoshi/contracts'
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { dateInChina } from '../../../time/china-time'
import { monthsOf } from '../../../time/month-weeks'
import { MonthOfDays } from './month-of-days'
import { reachedDay } from './reached-day'
import calendarStyles from '../../../styles/calendar.module.css'

interface Props {
  calendar: RegistryCalendar
  onOpen: (date: string) => void
}

/** The date of the day that an event comes from. */
const dayOf = ({ target }: SyntheticEvent): string | undefined =>
  target instanceof HTMLElement ? target.dataset.date : undefined

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const from = dayOf(event)
  if (from === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const to = reachedDay(from, event.key)
  if (to === null) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>(`[data-date="${to}"]`)?.focus()
}

/** A year's days; one of them can be tabbed to, the others are reached from it with the arrow keys. */
export function MonthsOfDays({ calendar: { days, decided }, onOpen }: Props) {
  const [last, setLast] = useState(() => dateInChina(Date.now()))
  const stop = days.some(({ date }) => date === last) ? last : days[0]?.date
  const decidedDates = new Set(decided.map(({ date }) => date))
  return (
    <div
      className={calendarStyles.months}
      role="group"
      aria-label="全年日期，用方向键移动，按回车设定"
      onKeyDown={moveFocus}
      onFocus={(event) => {
        setLast(dayOf(event) ?? last)
      }}
    >
      {monthsOf(days).map(({ month, days: of }) => (
        <MonthOfDays key={month} month={month} days={of} decided={decidedDates} stop={stop} onOpen={onOpen} />
      ))}
    </div>
  )
}
