import { useState } from 'react'
import { useCalendar } from '../../api/system'
import { Loaded } from '../../components/loaded'
import { Section } from '../../components/section'
import { YearSteps } from '../../components/year-steps'
import { dateInChina } from '../../time/china-time'
import { CalendarMonth } from './calendar-month'
import { HolidayList } from './holiday-list'
import { monthsOf } from '../../time/month-weeks'
import calendarStyles from '../../styles/calendar.module.css'

/** The working days that all time limits are counted in. */
export function CalendarSection({ lastPublishedYear, today }: { lastPublishedYear: string; today: string }) {
  const [year, setYear] = useState(() => Number(dateInChina(today).slice(0, 4)))
  const calendar = useCalendar(year)
  return (
    <Section title={`${year.toString()} 年工作日历`} extra={<YearSteps year={year} onChange={setYear} />}>
      <p className={calendarStyles.source}>
        {year > Number(lastPublishedYear)
          ? `国务院办公厅的放假安排已收录至 ${lastPublishedYear} 年；此后各年只计法定的公历节日，没有调休。`
          : '依据国务院办公厅放假安排。'}
      </p>
      <Loaded query={calendar}>
        {({ items }) => (
          <div aria-busy={calendar.isPlaceholderData}>
            <HolidayList days={items} />
            <div className={calendarStyles.months}>
              {monthsOf(items).map(({ month, days }) => (
                <CalendarMonth key={month} month={month} days={days} />
              ))}
            </div>
          </div>
        )}
      </Loaded>
    </Section>
  )
}
