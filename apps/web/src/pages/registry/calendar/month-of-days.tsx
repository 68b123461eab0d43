import { markOf, weeksOf, type Day } from '../../../time/month-weeks'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

interface Props {
  month: string
  days: readonly Day[]
  /** Dates the office has decided about. */
  decided: ReadonlySet<string>
  onOpen: (date: string) => void
}

/** One month whose days can be opened; by keyboard a date is set with the button above the year. */
export function MonthOfDays({ month, days, decided, onOpen }: Props) {
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
            {week.map((day, weekday) =>
              day === null ? (
                <td key={weekday} />
              ) : (
                <DayCell key={day.date} day={day} decided={decided.has(day.date)} onOpen={onOpen} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, decided, onOpen }: { day: Day; decided: boolean; onOpen: Props['onOpen'] }) {
  const mark = markOf(day)
  const about = [day.working ? '上班' : '放假', day.name, decided ? '单独设定' : ''].filter(Boolean).join('，')
  return (
    <td className={day.working ? 'worked' : 'off'}>
      <button
        type="button"
        tabIndex={-1}
        className={decided ? 'day-button decided' : 'day-button'}
        title={about}
        aria-label={`${day.date}，${about}`}
        onClick={() => {
          onOpen(day.date)
        }}
      >
        <time dateTime={day.date}>{Number(day.date.slice(8))}</time>
        {mark && <b className={mark === '班' ? 'mark-worked' : 'mark-off'}>{mark}</b>}
      </button>
    </td>
  )
}
