import { markOf, weeksOf, type Day } from '../../time/month-weeks'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** One month as a small table; what is off or worked against the week bears its mark and its name. */
export function CalendarMonth({ month, days }: { month: string; days: readonly Day[] }) {
  return (
    <table className="calendar-month">
      <caption>{Number(month.slice(5))} 月</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (day ? <DayCell key={day.date} day={day} /> : <td key={weekday} />))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day }: { day: Day }) {
  const mark = markOf(day)
  return (
    <td className={day.working ? 'worked' : 'off'} title={day.name || undefined}>
      <time dateTime={day.date}>{Number(day.date.slice(8))}</time>
      {mark && <b className={mark === '班' ? 'mark-worked' : 'mark-off'}>{mark}</b>}
      {day.name && <span className="visually-hidden">{day.name}</span>}
    </td>
  )
}
