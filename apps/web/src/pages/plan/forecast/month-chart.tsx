import type { ForecastView } from '@luoshi/contracts'
import { useMemo } from 'react'
import { BarChart } from '../../../components/bar-chart'

type Month = ForecastView['months'][number]

const columns = [
  { name: '报送通知', color: '#4f7cac', of: ({ reports }: Month) => reports },
  { name: '提醒', color: '#d99a00', of: ({ reminders }: Month) => reminders },
  { name: '催办', color: '#c0392b', of: ({ urges }: Month) => urges },
  { name: '督办单', color: '#7a1f5c', of: ({ orders }: Month) => orders },
] as const

/** What goes out month by month. */
export function MonthChart({ months }: { months: readonly Month[] }) {
  const { categories, series } = useMemo(
    () => ({
      categories: months.map(({ month }) => month),
      series: columns.map(({ name, color, of }) => ({ name, color, data: months.map(of) })),
    }),
    [months],
  )
  return <BarChart categories={categories} series={series} label="逐月通知数量图，数字见下表" />
}
