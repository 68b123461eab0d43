import { MonthTable } from '../../../components/month-table'
import { markOf, type Day } from '../../../time/month-weeks'

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
    <MonthTable
      month={month}
      days={days}
      cell={(day) => <DayCell key={day.date} day={day} decided={decided.has(day.date)} onOpen={onOpen} />}
    />
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
