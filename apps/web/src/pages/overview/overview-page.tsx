import type { OverviewView } from '@luoshi/contracts'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { useOverview } from '../../api/office'
import { usePerson } from '../../api/person'
import { Capped } from '../../components/capped'
import { Loaded } from '../../components/loaded'
import { Nothing } from '../../components/nothing'
import { PageHeading } from '../../components/page-heading'
import { Section } from '../../components/section'
import { timeInChina } from '../../time/china-time'
import { LeaderRequest } from './leader-request'
import { PlanLights } from './plan-lights'
import { RedItem } from './red-item'
import { TrendTable } from './trend-table'
import { clsx } from 'clsx'
import { fetched } from '../../api/page-not-fetched'
import cardStyles from '../../styles/card.module.css'
import layoutStyles from '../../styles/layout.module.css'
import textStyles from '../../styles/text.module.css'
import chartStyles from '../../components/bar-chart.module.css'
import styles from './overview.module.css'

const TrendChart = lazy(fetched(async () => ({ default: (await import('./trend-chart')).TrendChart })))

export function OverviewPage() {
  const overview = useOverview()
  return (
    <div className={clsx(layoutStyles.page, styles.overview)}>
      <PageHeading
        title="总览"
        extra={
          <Button
            className={clsx(layoutStyles.noPrint)}
            onClick={() => {
              print()
            }}
          >
            打印
          </Button>
        }
      />
      <Loaded query={overview}>{(view) => <Overview view={view} />}</Loaded>
    </div>
  )
}

function Overview({ view }: { view: OverviewView }) {
  const asked = usePerson().role === 'leader' ? '请您批示' : '待领导批示'
  return (
    <>
      <p className={clsx(textStyles.muted, styles.asOf)}>截至 {timeInChina(view.asOf)}</p>
      <Section title="各计划灯号">
        <PlanLights plans={view.plans} />
      </Section>
      {view.requests.length > 0 && (
        <Section title={`${asked}（${view.requests.length.toString()}）`}>
          <Capped items={view.requests} atFirst={3} word="件">
            {(shown) => (
              <ul className={cardStyles.cards}>
                {shown.map((request) => (
                  <LeaderRequest key={`${request.assignmentId}${request.id}`} request={request} />
                ))}
              </ul>
            )}
          </Capped>
        </Section>
      )}
      <Section title={`红灯事项（${view.red.length.toString()}）`}>
        {view.red.length === 0 ? (
          <Nothing calm title="没有红灯事项。" />
        ) : (
          <ul className={cardStyles.cards}>
            {view.red.map((row) => (
              <RedItem key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Section>
      {view.trend.length > 0 && (
        <Section title="逐月灯号走势">
          <Suspense fallback={<div className={chartStyles.chart} />}>
            <TrendChart trend={view.trend} />
          </Suspense>
          <TrendTable overview={view} />
        </Section>
      )}
    </>
  )
}
