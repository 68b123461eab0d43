import type { OverviewView } from '@luoshi/contracts'
import { lightLabels, periodWords } from '@luoshi/domain'
import { useMemo } from 'react'
import { figureColumn, type Column } from '../../components/table/column'
import { DataTable } from '../../components/table/data-table'
import { lights } from '../../labels/lights'
import cardStyles from '../../styles/card.module.css'

type Row = OverviewView['trend'][number]

const trendColumns = (titleOf: (planId: string) => string): Column<Row>[] => [
  { id: 'month', title: '月份', names: true, sort: ({ month }) => month, cell: ({ month }) => periodWords(month) },
  {
    ...{ id: 'plan', title: '计划', sort: ({ planId }) => titleOf(planId) },
    cell: ({ planId }) => titleOf(planId),
  },
  ...lights.map((light) => figureColumn(light, lightLabels[light])),
]

/** The chart's figures by plan and month. */
export function TrendTable({ overview: { plans, trend } }: { overview: OverviewView }) {
  const columns = useMemo(() => {
    const titles = new Map(plans.map(({ planId, title }) => [planId, title]))
    return trendColumns((planId) => titles.get(planId) ?? '')
  }, [plans])
  return (
    <details className={cardStyles.fold}>
      <summary>
        <b>逐月数字</b>
      </summary>
      <DataTable
        id="trend"
        caption="逐月灯号表"
        figures
        columns={columns}
        rows={trend}
        keyOf={({ month, planId }) => `${month}${planId}`}
      />
    </details>
  )
}
