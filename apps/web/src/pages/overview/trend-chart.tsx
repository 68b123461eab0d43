import type { OverviewView } from '@luoshi/contracts'
import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { lightLabels } from '@luoshi/domain'
import { lights, type Light } from '../../labels/lights'
import { trendMonths, type Month } from './trend-months'

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

const colours: Record<Light, string> = { green: '#2e8b57', yellow: '#d99a00', red: '#c0392b' }

/** Bars stacked by light, patterned as well as coloured. */
const optionOf = (months: readonly Month[]) => ({
  aria: { enabled: true, decal: { show: true } },
  animation: false,
  textStyle: { fontFamily: 'system-ui, sans-serif', fontSize: 14 },
  grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
  tooltip: { trigger: 'axis' as const },
  legend: { top: 0 },
  xAxis: { type: 'category' as const, data: months.map(({ month }) => month), axisLabel: { hideOverlap: true } },
  yAxis: { type: 'value' as const, minInterval: 1 },
  series: [...lights].reverse().map((light) => ({
    name: lightLabels[light],
    type: 'bar' as const,
    stack: 'lights',
    barMaxWidth: 40,
    color: colours[light],
    data: months.map((month) => month[light]),
  })),
})

/** Frozen lights by month. The figures stand in a table below it as well. */
export function TrendChart({ trend }: { trend: OverviewView['trend'] }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current, null, { renderer: 'svg' })
    const observer = new ResizeObserver(() => {
      chart.resize()
    })
    chart.setOption(optionOf(trendMonths(trend)))
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [trend])
  return <div ref={place} className="trend-chart" role="img" aria-label="逐月灯号走势图，数字见下表" />
}
