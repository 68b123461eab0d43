import type { RegistryCalendar } from '@luoshi/contracts'
import { Button } from 'antd'
import { useState } from 'react'
import { useRegistryCalendar } from '../../../api/registry'
import { Loaded } from '../../../components/loaded'
import { Section } from '../../../components/section'
import { YearSteps } from '../../../components/year-steps'
import { dateInChina } from '../../../time/china-time'
import { ListFiles } from '../list-files'
import { RegistryFrame } from '../registry-frame'
import { DecideDay } from './decide-day'
import { DecidedList } from './decided-list'
import { MonthsOfDays } from './months-of-days'
import layoutStyles from '../../../styles/layout.module.css'
import calendarStyles from '../../../styles/calendar.module.css'

/** The working days that all time limits are counted in, with the office's own decisions. */
export function CalendarPage() {
  const [year, setYear] = useState(() => Number(dateInChina(Date.now()).slice(0, 4)))
  const [opened, setOpened] = useState<string | null>(null)
  const calendar = useRegistryCalendar(year)
  return (
    <RegistryFrame
      title="工作日历"
      extra={
        <div className={layoutStyles.actions}>
          <ListFiles subject="calendar" />
          <Button
            type="primary"
            onClick={() => {
              setOpened('')
            }}
          >
            设定日期
          </Button>
        </div>
      }
    >
      <p className={calendarStyles.source}>
        各项时限按工作日计算。如遇临时放假、停电或新的放假通知，在此设定；保存后一分钟内，在办事项的时限自动重排。
      </p>
      <Loaded query={calendar}>
        {(shown) => (
          <>
            <Year year={year} calendar={shown} busy={calendar.isPlaceholderData} onYear={setYear} onOpen={setOpened} />
            {opened !== null && (
              <DecideDay
                key={opened}
                date={opened}
                year={year}
                calendar={shown}
                onClose={() => {
                  setOpened(null)
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </RegistryFrame>
  )
}

interface YearProps {
  year: number
  calendar: RegistryCalendar
  busy: boolean
  onYear: (year: number) => void
  onOpen: (date: string) => void
}

function Year({ year, calendar, busy, onYear, onOpen }: YearProps) {
  return (
    <Section title={`${year.toString()} 年`} extra={<YearSteps year={year} onChange={onYear} />}>
      <div aria-busy={busy}>
        {year > Number(calendar.lastPublishedYear) && (
          <p className={calendarStyles.source}>
            国务院办公厅的放假安排已收录至 {calendar.lastPublishedYear} 年；此后各年只计法定的公历节日，没有调休。
          </p>
        )}
        <DecidedList calendar={calendar} onOpen={onOpen} />
        <MonthsOfDays calendar={calendar} onOpen={onOpen} />
      </div>
    </Section>
  )
}
