import type { RegistryCalendar } from '@luoshi/contracts'
import { Button } from 'antd'
import cardStyles from '../../../styles/card.module.css'
import textStyles from '../../../styles/text.module.css'
import calendarStyles from '../../../styles/calendar.module.css'
import styles from './days.module.css'

const inWords = ({ working, name }: { working: boolean; name: string }): string =>
  `${working ? '上班' : '放假'}${name === '' ? '' : `（${name}）`}`

/** What the office has decided otherwise than published, day by day. */
export function DecidedList({ calendar, onOpen }: { calendar: RegistryCalendar; onOpen: (date: string) => void }) {
  if (calendar.decided.length === 0)
    return <p className={calendarStyles.source}>本年没有单独设定的日期，全按公布的安排。</p>
  return (
    <ul className={styles.decidedDays} aria-label="单独设定的日期">
      {calendar.decided.map((day) => (
        <li key={day.date} className={cardStyles.card}>
          <span>
            <b>{day.date}</b> {inWords(day)}
            <small className={textStyles.muted}> 公布安排：{inWords(day.published)}</small>
          </span>
          <Button
            size="small"
            aria-label={`修改 ${day.date}`}
            onClick={() => {
              onOpen(day.date)
            }}
          >
            修改
          </Button>
        </li>
      ))}
    </ul>
  )
}
