import { calendarYears } from '@luoshi/domain'
import { Button } from 'antd'
import layoutStyles from '../styles/layout.module.css'

/** The ways to the year before and the year after. */
export function YearSteps({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const step = (by: number) => () => {
    onChange(year + by)
  }
  return (
    <div className={layoutStyles.actions}>
      <Button disabled={year <= calendarYears.first} onClick={step(-1)}>
        上一年
      </Button>
      <Button disabled={year >= calendarYears.last} onClick={step(1)}>
        下一年
      </Button>
    </div>
  )
}
