import type { OverviewView } from '@luoshi/contracts'
import { lightLabels, periodWords } from '@luoshi/domain'
import { useMemo } from 'react'
import { BarChart } from '../../components/bar-chart'
import { lights, type Light } from '../../labels/lights'
import { tokenColour } from '../../styles/tokens'
import { trendMonths } from './trend-months'

const colours = {
  green: '--light-green',
  yellow: '--light-yellow',
  red: '--light-red',
} as const satisfies Record<Light, string>

/** Frozen lights by month. The figures stand in a table below it as well. */
export function TrendChart({ trend }: { trend: OverviewView['trend'] }) {
  const { categories, series } = useMemo(() => {
    const months = trendMonths(trend)
    return {
      categories: months.map(({ month }) => periodWords(month)),
      series: [...lights].reverse().map((light) => ({
        name: lightLabels[light],
        color: tokenColour(colours[light]),
        data: months.map((month) => month[light]),
      })),
    }
  }, [trend])
  return <BarChart categories={categories} series={series} label="逐月灯号走势图，数字见下表" />
}
