import type { ForecastView } from '@luoshi/contracts'
import { periodWords } from '@luoshi/domain'
import { useMemo } from 'react'
import { BarChart } from '../../../components/bar-chart'
import { tokenColour } from '../../../styles/tokens'

type Month = ForecastView['months'][number]

const columns = [
  { name: '报送通知', color: '--bar-reports', of: ({ reports }: Month) => reports },
  { name: '提醒', color: '--light-yellow', of: ({ reminders }: Month) => reminders },
  { name: '催办', color: '--light-red', of: ({ urges }: Month) => urges },
  { name: '督办单', color: '--bar-orders', of: ({ orders }: Month) => orders },
] as const

/** What goes out month by month. */
export function MonthChart({ months }: { months: readonly Month[] }) {
  const { categories, series } = useMemo(
    () => ({
      categories: months.map(({ month }) => periodWords(month)),
      series: columns.map(({ name, color, of }) => ({ name, color: tokenColour(color), data: months.map(of) })),
    }),
    [months],
  )
  return <BarChart categories={categories} series={series} label="逐月通知数量图，数字见下表" />
}
