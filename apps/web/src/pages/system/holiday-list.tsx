import type { Day } from '../../time/month-weeks'
import { namedDays } from './named-days'
import textStyles from '../../styles/text.module.css'
import calendarStyles from '../../styles/calendar.module.css'
import styles from './system.module.css'

const short = (date: string): string => `${Number(date.slice(5, 7)).toString()}月${Number(date.slice(8)).toString()}日`

/** The year's holidays and the days worked for them, by name. */
export function HolidayList({ days }: { days: readonly Day[] }) {
  return (
    <ul className={styles.holidays} aria-label="放假和调休">
      {namedDays(days).map(({ name, mark, first, last }) => (
        <li key={first}>
          <b className={mark === '班' ? calendarStyles.markWorked : calendarStyles.markOff}>{mark}</b> {name}{' '}
          <span className={textStyles.muted}>{first === last ? short(first) : `${short(first)}至${short(last)}`}</span>
        </li>
      ))}
    </ul>
  )
}
