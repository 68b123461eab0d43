import { MonthTable } from '../../../components/month-table'
import { markOf, type Day } from '../../../time/month-weeks'

interface Props {
  month: string
  days: readonly Day[]
  /** Dates the office has decided about. */
  decided: ReadonlySet<string>
  /** The date that can be tabbed to. */
  stop: string | undefined
  onOpen: (date: string) => void
}

/** One month whose days can be opened. */
export function MonthOfDays({ month, days, decided, stop, onOpen }: Props) {
  return (
    <MonthTable
      month={month}
      days={days}
      cell={(day) => (
        <DayCell key={day.date} day={day} decided={decided.has(day.date)} isStop={day.date === stop} onOpen={onOpen} />
      )}
    />
  )
}

interface CellProps extends Pick<Props, 'onOpen'> {
  day: Day
  decided: boolean
  isStop: boolean
}

function DayCell({ day, decided, isStop, onOpen }: CellProps) {
  const mark = markOf(day)
  const about = [day.working ? '上班' : '放假', day.name, decided ? '单独设定' : ''].filter(Boolean).join('，')
  return (
    <td className={day.working ? 'worked' : 'off'}>
      <button
        type="button"
        data-date={day.date}
        tabIndex={isStop ? 0 : -1}
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
