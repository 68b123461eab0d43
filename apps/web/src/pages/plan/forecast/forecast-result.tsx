import type { ForecastView } from '@luoshi/contracts'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { Nothing } from '../../../components/nothing'
import { Section } from '../../../components/section'
import { pages } from '../../../paths'
import { DepartmentLoads } from './department-loads'
import { MonthLoads } from './month-loads'
import { MovedDates } from './moved-dates'
import { fetched } from '../../../api/page-not-fetched'
import chartStyles from '../../../components/bar-chart.module.css'
import cardStyles from '../../../styles/card.module.css'

const MonthChart = lazy(fetched(async () => ({ default: (await import('./month-chart')).MonthChart })))

/** What the year would ask of whom, and when. */
export function ForecastResult({ view, planId }: { view: ForecastView; planId: string }) {
  if (view.assignments === 0) {
    return (
      <Nothing title="还没有可以推演的事项">
        <p>请先在计划页补齐牵头单位和时限。</p>
        <LeftOut view={view} planId={planId} />
      </Nothing>
    )
  }
  const letters = view.months.reduce((sum, month) => sum + month.letters, 0)
  return (
    <>
      <p role="status">
        {view.from} 至 {view.to}，{view.assignments} 件事项，共发出通知 {letters} 件。
      </p>
      <LeftOut view={view} planId={planId} />
      <Section title="逐月工作量">
        <Suspense fallback={<div className={chartStyles.chart} />}>
          <MonthChart months={view.months} />
        </Suspense>
        <MonthLoads months={view.months} />
      </Section>
      <Section title="各单位收到的提醒">
        <DepartmentLoads departments={view.departments} />
      </Section>
      <Section title="落在节假日的日期">
        <MovedDates moved={view.moved} />
      </Section>
    </>
  )
}

/** Drafts that are not in the figures, each with the way to it. */
function LeftOut({ view, planId }: { view: ForecastView; planId: string }) {
  if (view.leftOut.length === 0) return null
  return (
    <details className={cardStyles.fold}>
      <summary>
        <b>{view.leftOut.length} 件事项尚未核定，未计入</b>
      </summary>
      <ul>
        {view.leftOut.map(({ draftId, number, title }) => (
          <li key={draftId}>
            <Link to={pages.plan(planId, { draft: draftId })}>
              {number} {title}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
