import type { OverviewView } from '@luoshi/contracts'
import { lightLabels } from '@luoshi/domain'
import { useMemo } from 'react'
import { BarChart } from '../../components/bar-chart'
import { lights, type Light } from '../../labels/lights'
import { trendMonths } from './trend-months'

const colours: Record<Light, string> = { green: '#2e8b57', yellow: '#d99a00', red: '#c0392b' }

/** Frozen lights by month. The figures stand in a table below it as well. */
export function TrendChart({ trend }: { trend: OverviewView['trend'] }) {
  const { categories, series } = useMemo(() => {
    const months = trendMonths(trend)
    return {
      categories: months.map(({ month }) => month),
      series: [...lights].reverse().map((light) => ({
        name: lightLabels[light],
        color: colours[light],
        data: months.map((month) => month[light]),
      })),
    }
  }, [trend])
  return <BarChart categories={categories} series={series} label="逐月灯号走势图，数字见下表" />
}
