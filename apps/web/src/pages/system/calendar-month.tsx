import { MonthTable } from '../../components/month-table'
import { markOf, type Day } from '../../time/month-weeks'
import textStyles from '../../styles/text.module.css'
import calendarStyles from '../../styles/calendar.module.css'

/** One month as a small table; what is off or worked against the week bears its mark and its name. */
export function CalendarMonth({ month, days }: { month: string; days: readonly Day[] }) {
  return <MonthTable month={month} days={days} cell={(day) => <DayCell key={day.date} day={day} />} />
}

function DayCell({ day }: { day: Day }) {
  const mark = markOf(day)
  return (
    <td className={day.working ? undefined : calendarStyles.off} title={day.name || undefined}>
      <time dateTime={day.date}>{Number(day.date.slice(8))}</time>
      {mark && <b className={mark === '班' ? calendarStyles.markWorked : calendarStyles.markOff}>{mark}</b>}
      {day.name && <span className={textStyles.visuallyHidden}>{day.name}</span>}
    </td>
  )
}
