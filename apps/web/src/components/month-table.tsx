import type { ReactElement } from 'react'
import { weeksOf, type Day } from '../time/month-weeks'
import styles from './month-table.module.css'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** One month as a small table by weeks; `cell` draws a day, keyed by its date. */
export function MonthTable({
  month,
  days,
  cell,
}: {
  month: string
  days: readonly Day[]
  cell: (day: Day) => ReactElement
}) {
  return (
    <table className={styles.month}>
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
          <tr key={index}>{week.map((day, weekday) => (day === null ? <td key={weekday} /> : cell(day)))}</tr>
        ))}
      </tbody>
    </table>
  )
}
