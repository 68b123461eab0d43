import { MonthTable } from '../../../components/month-table'
import { markOf, type Day } from '../../../time/month-weeks'
import { clsx } from 'clsx'
import calendarStyles from '../../../styles/calendar.module.css'
import styles from './days.module.css'

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
    <td className={day.working ? undefined : calendarStyles.off}>
      <button
        type="button"
        data-date={day.date}
        tabIndex={isStop ? 0 : -1}
        className={clsx(styles.day, decided && styles.decided)}
        title={about}
        aria-label={`${day.date}，${about}`}
        onClick={() => {
          onOpen(day.date)
        }}
      >
        <time dateTime={day.date}>{Number(day.date.slice(8))}</time>
        {mark && <b className={mark === '班' ? calendarStyles.markWorked : calendarStyles.markOff}>{mark}</b>}
      </button>
    </td>
  )
}
